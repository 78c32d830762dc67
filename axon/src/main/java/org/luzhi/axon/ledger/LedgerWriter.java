package org.luzhi.axon.ledger;

import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.HistoryReader;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Appends the events of a unit of work to the tree at once, in the transaction that also writes the processor's token. The
 * records are read as they are stored: what is hashed are the bytes, not what they were decoded to. Everything here, and
 * whoever asks for {@link #grown}, runs on the ledger's one thread.
 */
final class LedgerWriter implements EventHandlerInvoker {

    private static final String BATCH = LedgerWriter.class.getName();

    private final HistoryReader history;
    private final LedgerTables tables;
    private final JdbcOperations jdbc;
    private @Nullable GrownLedger grown;
    private volatile long size;

    LedgerWriter(HistoryReader history, LedgerTables tables, JdbcOperations jdbc) {
        this.history = history;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        long position = ((HistoryEvent) event.getPayload()).position();
        long[] range = work.getOrComputeResource(BATCH, key -> begin(work, position));
        range[1] = position + 1;
    }

    private long[] begin(UnitOfWork<?> work, long first) {
        long[] range = {first, first};
        work.onPrepareCommit(unit -> write(range[0], range[1]));
        work.afterCommit(unit -> size = range[1]);
        work.onRollback(unit -> grown = null);
        return range;
    }

    private void write(long from, long to) {
        // Tiles and token fall back together; whatever is signed is first committed with waiting for the disk.
        jdbc.execute("SET LOCAL synchronous_commit TO off");
        GrownLedger ledger = grown();
        if (ledger.tree().size() != from) {
            // Another node went on meanwhile, or the token began anew: leaves that are there already are passed over.
            ledger = GrownLedger.from(tables);
            grown = ledger;
        }
        for (long next = Math.max(from, ledger.tree().size()); next < to; ) {
            List<EventRecord> events = history.read(next, (int) (to - next));
            if (events.isEmpty()) {
                throw new IllegalStateException("the history ends at " + next + " before " + to);
            }
            events.forEach(ledger::append);
            next += events.size();
        }
        ledger.store(tables);
    }

    /** What the last committed batch left. */
    GrownLedger grown() {
        GrownLedger ledger = grown;
        if (ledger == null) {
            ledger = GrownLedger.from(tables);
            grown = ledger;
            size = ledger.tree().size();
        }
        return ledger;
    }

    /** Leaves of the committed tree, as far as this node knows. */
    long size() {
        return size;
    }
}
