package org.luzhi.axon.processing;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * A processor that takes every event of the history in order, from its beginning: one segment, token and effect in one
 * transaction, an error passed over never (architecture decision 5).
 */
public final class InOrder {

    private InOrder() {}

    /** What the processors of the house have in common; executors and whatever is special to one are still to be set. */
    public static PooledStreamingEventProcessor.Builder processor(
            String name,
            EventHandlerInvoker handler,
            StreamableMessageSource<TrackedEventMessage<?>> feed,
            TokenStore tokens,
            TransactionManager transactions) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handler)
                .messageSource(feed)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .initialSegmentCount(1)
                .initialToken(source -> null)
                .clock(Clock.systemUTC()); // claims are kept by real time, whatever time the sample city has
    }

    /** Threads of that name. */
    public static ScheduledExecutorService threads(String name, int count) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory(name));
    }
}
