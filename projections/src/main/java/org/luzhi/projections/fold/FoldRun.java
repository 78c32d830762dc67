package org.luzhi.projections.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;

/** A fold under way: the states that it has reached. The live tables and every run in memory step through here. */
public final class FoldRun<S> {

    private final Fold<S> fold;
    private final Map<String, S> states;

    /** A run from the beginning. */
    public FoldRun(Fold<S> fold) {
        this(fold, new HashMap<>());
    }

    /** A run that goes on from these states, and writes into them. */
    public FoldRun(Fold<S> fold, Map<String, S> states) {
        this.fold = fold;
        this.states = states;
    }

    /** Applies the next event; answers the keys whose state it changed. */
    public Set<String> apply(HistoryEvent event) {
        Set<String> keys = fold.keys(event);
        for (String key : keys) {
            S before = states.get(key);
            states.put(key, fold.apply(before == null ? fold.empty(key) : before, event));
        }
        return keys;
    }

    /** The states by key, sorted. */
    public SortedMap<String, S> states() {
        return new TreeMap<>(states);
    }

    /**
     * Folds a prefix of the history in memory, apart from the live tables.
     *
     * @param end position of the first event that is not part of it
     * @param scope which records are worth decoding; those that it leaves out must be none of the fold's business
     */
    public static <S> SortedMap<String, S> upTo(
            Fold<S> fold, HistoryReader history, EventCodec codec, long end, Predicate<EventRecord> scope) {
        FoldRun<S> run = new FoldRun<>(fold);
        history.stream(0, end, event -> {
            if (scope.test(event)) {
                run.apply(codec.open(event));
            }
        });
        return run.states();
    }

    /**
     * The same of those aggregates alone whose identifiers begin so: its cost goes with their events, not with the length of
     * the history.
     */
    public static <S> SortedMap<String, S> of(
            List<String> prefixes, Fold<S> fold, HistoryReader history, EventCodec codec, long end) {
        FoldRun<S> run = new FoldRun<>(fold);
        history.streamOf(prefixes, 0, end, event -> run.apply(codec.open(event)));
        return run.states();
    }
}
