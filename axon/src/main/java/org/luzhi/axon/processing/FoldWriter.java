package org.luzhi.axon.processing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.table.FoldTable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Folds the events of a unit of work at once: states that aren't at hand are read by one statement, new ones added by
 * one and changed ones written by one, in the transaction that also writes the processor's token. States at hand are those of the last committed
 * batch; a roll-back or a jump in positions drops them.
 */
final class FoldWriter<S> implements EventHandlerInvoker {

    private static final int STATES_AT_HAND = 1_024;

    private final FoldTable<S> table;
    private final JdbcOperations jdbc;
    private final LongConsumer advanced;
    private final String batch;
    private final Map<String, S> states = new LinkedHashMap<>(16, 0.75f, true);
    private long next = -1;

    /** @param advanced told the next position after each commit */
    FoldWriter(FoldTable<S> table, JdbcOperations jdbc, LongConsumer advanced) {
        this.table = table;
        this.jdbc = jdbc;
        this.advanced = advanced;
        this.batch = FoldWriter.class.getName() + "/" + table.fold().name();
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<HistoryEvent> events = work.getOrComputeResource(batch, key -> begin(work));
        events.add((HistoryEvent) event.getPayload());
    }

    private List<HistoryEvent> begin(UnitOfWork<?> work) {
        List<HistoryEvent> events = new ArrayList<>();
        work.onPrepareCommit(unit -> write(events));
        work.afterCommit(unit -> advanced.accept(events.getLast().position() + 1));
        work.onRollback(unit -> drop());
        return events;
    }

    private void write(List<HistoryEvent> events) {
        if (events.getFirst().position() != next) {
            drop();
        }
        // The table and its token fall back together, and are folded again: nothing is lost that was ever answered for.
        jdbc.execute("set local synchronous_commit to off");
        Set<String> missing = missing(events);
        if (!missing.isEmpty()) {
            states.putAll(table.load(missing));
        }
        fold(events);
        trim();
        next = events.getLast().position() + 1;
    }

    private void fold(List<HistoryEvent> events) {
        Set<String> added = new HashSet<>();
        Set<String> changed = new HashSet<>();
        FoldRun<S> run = new FoldRun<>(table.fold(), states);
        for (HistoryEvent event : events) {
            table.fold().keys(event).forEach(key -> (states.containsKey(key) ? changed : added).add(key));
            run.apply(event);
        }
        changed.removeAll(added);
        if (!added.isEmpty()) {
            table.add(added, states);
        }
        if (!changed.isEmpty()) {
            table.save(changed, states);
        }
    }

    private Set<String> missing(List<HistoryEvent> events) {
        Fold<S> fold = table.fold();
        Set<String> begun = new HashSet<>();
        Set<String> missing = new HashSet<>();
        for (HistoryEvent event : events) {
            for (String key : fold.keys(event)) {
                if (!states.containsKey(key) && begun.add(key) && !fold.begins(key, event)) {
                    missing.add(key);
                }
            }
        }
        return missing;
    }

    private void trim() {
        var oldest = states.keySet().iterator();
        for (int extra = states.size() - STATES_AT_HAND; extra > 0; extra--) {
            oldest.next();
            oldest.remove();
        }
    }

    private void drop() {
        states.clear();
        next = -1;
    }
}
