package org.luzhi.axon.personal;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.processing.InOrder;
import org.luzhi.integration.channel.PersonalErasure;
import org.luzhi.projections.fold.HistoryReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries erasures out: a reaction with a processing group of its own, apart from every fold, so that no replay and no
 * rebuild runs it. What a killed run, or a restored back-up of the keys, has left over is destroyed at the start, before the
 * doors open.
 */
final class ErasureProcessor implements SmartLifecycle, PersonalErasure {

    static final String NAME = "erasure";

    private static final Logger LOG = LoggerFactory.getLogger(ErasureProcessor.class);
    /** Another node may carry an erasure out and tells nobody here. */
    private static final long LOOK_AGAIN_MS = 100;

    private final SubjectKeys keys;
    private final HistoryReader history;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator = InOrder.threads("erasure-coordinator", 1);
    private final ScheduledExecutorService worker = InOrder.threads("erasure-worker", 1);
    private volatile boolean running;

    ErasureProcessor(
            SubjectKeys keys,
            HistoryReader history,
            StreamableMessageSource<TrackedEventMessage<?>> feed,
            TokenStore tokens,
            TransactionManager transactions) {
        this.keys = keys;
        this.history = history;
        this.processor = InOrder.processor(NAME, new ErasureReaction(keys, this::destroyed), feed, tokens, transactions)
                .initialToken(source -> beginning())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .build();
    }

    /** At its very first start the head: what was on record before is seen to by the sweep. */
    private @Nullable TrackingToken beginning() {
        long head = history.head();
        return head == 0 ? null : new GlobalSequenceTrackingToken(head - 1);
    }

    @Override
    public void start() {
        processor.start();
        int left = keys.destroyLeft();
        if (left > 0) {
            LOG.warn("启动时补行销毁 {} 个已记录删除的密钥 · {} keys whose erasure was on record were destroyed", left, left);
        }
        running = true;
    }

    /** Whether the processor goes on. */
    boolean works() {
        return processor.isRunning() && !processor.isError();
    }

    private synchronized void destroyed() {
        notifyAll();
    }

    @Override
    public synchronized boolean carriedOut(String subject, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (keys.left(subject)) {
            long wait = Math.min(LOOK_AGAIN_MS, (deadline - System.nanoTime()) / 1_000_000);
            if (wait <= 0) {
                return false;
            }
            try {
                wait(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    @Override
    public void stop() {
        running = false;
        processor.shutDown();
        coordinator.shutdown();
        worker.shutdown();
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
