package org.luzhi.projections.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.table.KnownTable.Made;

/** Every state that some events make, one after the other, on top of what the table holds. */
public final class KnownChanges<S> {

    private final KnownTable<S> table;
    private final Fold<S> fold;

    public KnownChanges(KnownTable<S> table) {
        this.table = table;
        this.fold = table.fold();
    }

    /** @param reached position of the first event that the table doesn't hold; earlier ones among the events are left out */
    public List<Made<S>> of(List<HistoryEvent> events, long reached) {
        List<HistoryEvent> fresh =
                events.stream().filter(event -> event.position() >= reached).toList();
        Map<String, S> states = before(fresh, reached);
        List<Made<S>> made = new ArrayList<>();
        for (HistoryEvent event : fresh) {
            for (String key : fold.keys(event)) {
                S known = states.get(key);
                S state = fold.apply(known == null ? fold.empty(key) : known, event);
                states.put(key, state);
                made.add(new Made<>(key, event.position(), state));
            }
        }
        return made;
    }

    private Map<String, S> before(List<HistoryEvent> events, long reached) {
        Set<String> begun = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (HistoryEvent event : events) {
            for (String key : fold.keys(event)) {
                if (begun.add(key) && !fold.begins(key, event)) {
                    there.add(key);
                }
            }
        }
        return there.isEmpty() ? new HashMap<>() : new HashMap<>(table.before(reached, there));
    }
}
