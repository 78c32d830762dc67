package org.luzhi.projections.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.KnownPrefix;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.table.KnownTable.Made;

/**
 * A fold as an earlier viewpoint knows it, to the byte what folding the known prefix of the history gives: the states that
 * the table holds, and on top of them the few events that it does not hold yet. What {@link LiveFold} is to now:
 *
 * <pre>{@code
 * Condition keys = new Condition().and("key > ?", after);       // what never changes of a key: key, year
 * Condition states = new Condition().and("status = ?", status); // what an event may change
 * viewpoint.knowsAll()
 *         ? live.where(both, …)
 *         : known.where(keys, states, limit, KnownFold.EVERYONE, viewpoint);
 * }</pre>
 */
public final class KnownFold<S> {

    /** Aggregates of anyone. */
    public static final List<String> EVERYONE = List.of();

    private final KnownTable<S> table;
    private final Fold<S> fold;
    private final HistoryReader history;
    private final EventCodec codec;

    public KnownFold(KnownTable<S> table, HistoryReader history, EventCodec codec) {
        this.table = table;
        this.fold = table.fold();
        this.history = history;
        this.codec = codec;
    }

    /**
     * The state of a key.
     *
     * @param aggregates how the identifiers of the aggregates begin whose events can change it
     */
    public Optional<S> find(String key, List<String> aggregates, Viewpoint viewpoint) {
        return where(new Condition().and("key = ?", key), new Condition(), 1, aggregates, viewpoint).stream()
                .findFirst();
    }

    /**
     * States in order of their keys.
     *
     * @param keys a condition on what never changes of a key: {@code key} itself and {@code year}
     * @param states a condition on the other columns of the fold's table
     * @param aggregates how the identifiers of the aggregates begin whose events can make or change such states;
     *     {@link #EVERYONE} where no prefix tells
     */
    public Collection<S> where(
            Condition keys, Condition states, int limit, List<String> aggregates, Viewpoint viewpoint) {
        long end = KnownPrefix.end(viewpoint, history);
        long reached = Math.min(end, table.reached());
        List<Made<S>> later = later(reached, end, aggregates);
        List<String> changed = later.stream().map(Made::key).toList();
        SortedMap<String, S> found = table.before(reached, keys, states, changed, limit);
        if (!later.isEmpty()) {
            found.putAll(table.only(later, keys, states, limit));
        }
        return found.values().stream().limit(limit).toList();
    }

    /** The states that the events between the table and the viewpoint make. */
    private List<Made<S>> later(long reached, long end, List<String> aggregates) {
        if (reached >= end) {
            return List.of();
        }
        List<HistoryEvent> events = new ArrayList<>();
        if (aggregates.isEmpty()) {
            history.stream(reached, end, event -> open(event, events));
        } else {
            history.streamOf(aggregates, reached, end, event -> open(event, events));
        }
        return folded(reached, events);
    }

    private void open(EventRecord event, List<HistoryEvent> events) {
        if (fold.concerns(event.name())) {
            events.add(codec.open(event));
        } else {
            codec.require(event.name(), event.revision());
        }
    }

    private List<Made<S>> folded(long reached, List<HistoryEvent> events) {
        List<Made<S>> made = new KnownChanges<>(table).of(events, reached);
        Map<String, Made<S>> newest = new HashMap<>();
        made.forEach(each -> newest.put(each.key(), each));
        return List.copyOf(newest.values());
    }
}
