package org.luzhi.axon.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.luzhi.axon.processing.InOrder;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Grows the ledger and signs it: one processor, one segment, one thread for both. Stands still when the check finds a fault. */
final class LedgerProcessor implements SmartLifecycle {

    static final String NAME = "ledger";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerProcessor.class);
    private static final int BATCH = 500;

    private final LedgerWriter writer;
    private final LedgerSigner signer;
    private final HistoryReader history;
    private final Clock clock;
    private final Duration signEvery;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator = InOrder.threads("ledger-coordinator", 1);
    private final ScheduledExecutorService worker = InOrder.threads("ledger-worker", 1);
    private volatile List<Finding> findings = List.of();
    private volatile boolean signing = true;
    private volatile boolean running;

    LedgerProcessor(
            LedgerWriter writer,
            LedgerSigner signer,
            HistoryReader history,
            StreamableMessageSource<TrackedEventMessage<?>> feed,
            TokenStore tokens,
            TransactionManager transactions,
            Clock clock,
            Duration signEvery) {
        this.writer = writer;
        this.signer = signer;
        this.history = history;
        this.clock = clock;
        this.signEvery = signEvery;
        this.processor = InOrder.processor(NAME, writer, feed, tokens, transactions)
                .batchSize(BATCH)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .build();
    }

    @Override
    public void start() {
        findings = signer.begin(history.head());
        running = true;
        if (!findings.isEmpty()) {
            LOG.error("{}", LedgerHealth.broken(findings));
            return;
        }
        processor.start();
        worker.scheduleWithFixedDelay(this::sign, 0, signEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Signs without waiting for the next time. */
    void signSoon() {
        worker.execute(this::sign);
    }

    private void sign() {
        try {
            // Whoever doesn't hold the claim leaves the signing to the node that does.
            if (findings.isEmpty()
                    && processor.isRunning()
                    && !processor.processingStatus().isEmpty()) {
                stopOn(signer.sign(writer.grown(), clock.millis()));
            }
            signing = true;
        } catch (RuntimeException e) {
            signing = false;
            LOG.error("检查点未能签署，将重试 · the checkpoint could not be signed and is tried again", e);
        }
    }

    private void stopOn(List<Finding> found) {
        if (!found.isEmpty() && findings.isEmpty()) {
            findings = found;
            LOG.error("{}", LedgerHealth.broken(found));
        }
    }

    /** What the check at the start, or one before a signature, found. */
    List<Finding> findings() {
        return findings;
    }

    /** In a word. */
    String state() {
        if (!findings.isEmpty()) {
            return "broken";
        }
        if (!processor.isRunning()) {
            return "stopped";
        }
        if (processor.isError()) {
            return "error";
        }
        if (processor.processingStatus().isEmpty()) {
            return "unclaimed";
        }
        return signing ? "running" : "unsigned";
    }

    /** Leaves of the tree. */
    long size() {
        return writer.size();
    }

    @Override
    public void stop() {
        running = false;
        processor.shutDown();
        coordinator.shutdown();
        worker.shutdown();
        try {
            // What is under way is put down whole, to the file too.
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the ledger's thread doesn't end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** With the folds: before the doors open, and until they are closed. */
    @Override
    public int getPhase() {
        return 0;
    }
}
