package org.luzhi.projections.fold;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryEvent;

/**
 * A projection as a pure function: the state of a key after an event follows from the state before it and the event,
 * from nothing else. So the live tables, a replay and a view of an earlier day agree to the byte.
 *
 * @param <S> state of one key; a record that {@link org.luzhi.domain.history.HistoryJson} writes and reads
 */
public interface Fold<S> {

    /** Names the fold, its table {@code fold_<name>} and its processor {@code fold-<name>}. */
    String name();

    /** Counts up whenever rules or state change: the live table is then built anew. */
    int revision();

    /**
     * Whether events of that name can be the fold's business; where not, nobody need decode them for it. True is always
     * right.
     */
    default boolean concerns(String name) {
        return true;
    }

    /** The keys whose state the event changes; empty when it is none of the fold's business. */
    Set<String> keys(HistoryEvent event);

    /** The state before any event. */
    S empty(String key);

    /** The state after the event. */
    S apply(S state, HistoryEvent event);

    Class<S> stateType();

    /** Columns by which the table is searched: text, integers, booleans, instants and dates. The set of names is fixed. */
    Map<String, @Nullable Object> columns(S state);

    /**
     * Whether no earlier event can have touched the key, so that a run need not look for its state. False is always right.
     */
    default boolean begins(String key, HistoryEvent event) {
        return false;
    }
}
