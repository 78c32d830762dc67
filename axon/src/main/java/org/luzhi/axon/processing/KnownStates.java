package org.luzhi.axon.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.table.KnownChanges;
import org.luzhi.projections.table.KnownTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps every state that the folds ever had, for questions about what was known. It lags on purpose: it writes while nobody
 * files, or when it is far behind, and then rests as long as it works. Who asks folds the few events that it has not written.
 */
public final class KnownStates implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KnownStates.class);

    private static final int BATCH = 5_000;
    /** So far behind it no longer waits for quiet; folding so many events takes a question less than a second. */
    private static final long FAR = 50_000;

    private static final long TICK_MS = 1_000;
    /** Ticks after which a little is written, too. */
    private static final int PATIENCE = 30;

    private final List<KnownTable<?>> tables;
    private final HistoryReader history;
    private final EventCodec codec;
    private final TransactionOperations transactions;
    private final JdbcOperations jdbc;
    private final ScheduledExecutorService worker = InOrder.threads("known-states", 1);
    private long seen = -1;
    private int waited;
    private volatile boolean running;

    public KnownStates(
            List<KnownTable<?>> tables,
            HistoryReader history,
            EventCodec codec,
            TransactionOperations transactions,
            JdbcOperations jdbc) {
        this.tables = tables;
        this.history = history;
        this.codec = codec;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        running = true;
        worker.scheduleWithFixedDelay(this::tick, 0, TICK_MS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            long head = history.head();
            boolean quiet = head == seen;
            seen = head;
            if (quiet || ++waited >= PATIENCE || head - reached() >= FAR) {
                waited = 0;
                level(head);
            }
        } catch (RuntimeException e) {
            // Nobody is told a wrong state: questions fold what is not written. The next tick tries again.
            LOG.warn("cannot write what is known: {}", e.toString());
        }
    }

    /** Writes up to there, and lets others work in between while the history grows. */
    private void level(long head) {
        for (boolean more = true; more && running; ) {
            long start = System.nanoTime();
            more = write(head);
            if (more && history.head() != head) {
                rest(System.nanoTime() - start);
            }
        }
    }

    private static void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long reached() {
        return tables.stream().mapToLong(KnownTable::reached).min().orElse(Long.MAX_VALUE);
    }

    /**
     * Writes the next batch.
     *
     * @return whether there is more to write before {@code head}
     */
    public boolean write(long head) {
        Long next = transactions.execute(status -> batch(head));
        return next != null && next < head;
    }

    private @Nullable Long batch(long head) {
        // The states and how far they go fall back together, and are written again.
        jdbc.execute("set local synchronous_commit to off");
        List<Long> reached = tables.stream().map(KnownTable::claim).toList();
        long from = reached.stream().mapToLong(next -> next).min().orElse(head);
        long to = Math.min(head, from + BATCH);
        if (from >= to) {
            return null;
        }
        List<HistoryEvent> events = read(from, to);
        for (int i = 0; i < tables.size(); i++) {
            if (reached.get(i) < to) {
                add(tables.get(i), events, reached.get(i), to);
            }
        }
        return to;
    }

    private List<HistoryEvent> read(long from, long to) {
        List<HistoryEvent> events = new ArrayList<>();
        history.stream(from, to, event -> {
            if (tables.stream().anyMatch(table -> table.fold().concerns(event.name()))) {
                events.add(codec.open(event));
            } else {
                codec.require(event.name(), event.revision());
            }
        });
        return events;
    }

    private static <S> void add(KnownTable<S> table, List<HistoryEvent> events, long reached, long to) {
        table.add(new KnownChanges<>(table).of(events, reached), to);
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the thread of the known states doesn't end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** With the folds. */
    @Override
    public int getPhase() {
        return 0;
    }
}
