package org.luzhi.projections.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.FoldRun;

/** A fold under way, and its rows in order of their keys. */
final class FoldRows<S> {

    private final Map<String, S> states = new HashMap<>();
    private final FoldRun<S> run;
    private final FoldJson<S> json;

    FoldRows(Fold<S> fold) {
        run = new FoldRun<>(fold, states);
        json = new FoldJson<>(fold);
    }

    void apply(HistoryEvent event) {
        run.apply(event);
    }

    Map<String, S> states() {
        return states;
    }

    void lines(BiPredicate<String, Object> expected, BiConsumer<String, String> line) {
        for (String key : new TreeSet<>(states.keySet())) {
            S state = states.get(key);
            if (state != null && expected.test(key, state)) {
                line.accept(key, json.write(state));
            }
        }
    }
}
