package org.luzhi.axon.processing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.table.FoldTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcOperations;

/** The processors of the live folds: one each, one segment, batches of 500, errors never passed over. */
public final class FoldProcessors implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FoldProcessors.class);
    private static final int BATCH = 500;
    /** How often the head is looked up: the lag of a fold when nobody waits for it. */
    private static final long TICK_MS = 100;

    private final Map<String, FoldTable<?>> tables = new LinkedHashMap<>();
    private final Map<String, PooledStreamingEventProcessor> processors = new LinkedHashMap<>();
    private final HistoryReader history;
    private final HistoryFeed feed;
    private final LiveProgress progress;
    private final FoldRevisions revisions;
    private final ScheduledExecutorService ticker = InOrder.threads("fold-ticker", 1);
    private final ScheduledExecutorService coordinators = InOrder.threads("fold-coordinator", 1);
    private final ScheduledExecutorService workers = InOrder.threads("fold-worker", 2);
    private volatile boolean running;

    FoldProcessors(
            Collection<FoldTable<?>> tables,
            HistoryReader history,
            HistoryFeed feed,
            LiveProgress progress,
            FoldRevisions revisions,
            TokenStore tokens,
            TransactionManager transactions,
            JdbcOperations jdbc) {
        this.history = history;
        this.feed = feed;
        this.progress = progress;
        this.revisions = revisions;
        for (FoldTable<?> table : tables) {
            String fold = table.fold().name();
            FoldWriter<?> writer = new FoldWriter<>(table, jdbc, next -> progress.advanced(fold, next));
            this.tables.put(fold, table);
            this.processors.put(fold, processor(table.fold(), writer, tokens, transactions));
        }
    }

    static String name(Fold<?> fold) {
        return "fold-" + fold.name();
    }

    private PooledStreamingEventProcessor processor(
            Fold<?> fold, FoldWriter<?> writer, TokenStore tokens, TransactionManager transactions) {
        return InOrder.processor(name(fold), writer, feed, tokens, transactions)
                .batchSize(BATCH)
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .build();
    }

    /** The processors by fold. */
    Map<String, PooledStreamingEventProcessor> processors() {
        return Collections.unmodifiableMap(processors);
    }

    /** Builds a read model anew from the history; it answers with what it holds meanwhile. */
    public void rebuild(String fold) {
        FoldTable<?> table = tables.get(fold);
        PooledStreamingEventProcessor processor = processors.get(fold);
        if (table == null || processor == null) {
            throw new IllegalArgumentException("no fold " + fold);
        }
        processor.shutDown();
        revisions.empty(table);
        progress.reset(fold);
        processor.start();
    }

    @Override
    public void start() {
        tables.values().forEach(revisions::check);
        processors.values().forEach(PooledStreamingEventProcessor::start);
        ticker.scheduleWithFixedDelay(this::tick, 0, TICK_MS, TimeUnit.MILLISECONDS);
        running = true;
    }

    private void tick() {
        try {
            feed.announce(history.head());
            processors.forEach((fold, processor) -> processor
                    .processingStatus()
                    .values()
                    .forEach(status ->
                            status.getCurrentPosition().ifPresent(position -> progress.advanced(fold, position + 1))));
        } catch (RuntimeException e) {
            // The database may be gone for a moment; the next tick looks again.
            LOG.warn("cannot look up the head of the history: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        ticker.shutdownNow();
        processors.values().forEach(PooledStreamingEventProcessor::shutDown);
        coordinators.shutdown();
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the doors open, and until they are closed. */
    @Override
    public int getPhase() {
        return 0;
    }
}
