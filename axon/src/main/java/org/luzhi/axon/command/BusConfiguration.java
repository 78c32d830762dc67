package org.luzhi.axon.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.luzhi.axon.access.BusAuthorization;
import org.luzhi.axon.clock.HouseClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/**
 * The two buses. Neither opens a transaction: the event store's one writer commits (decision 10), and a query is one read.
 * On both, refusals are wrapped outermost, then the actor is checked, then provenance is handed down.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class BusConfiguration {

    @Bean
    CorrelationDataProvider causeAndActor(HouseClock clock) {
        return new CauseAndActor(clock);
    }

    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(Configuration axon, DuplicateCommandHandlerResolver duplicates) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new Refusals());
        bus.registerHandlerInterceptor(new BusAuthorization());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(Configuration axon) {
        SimpleQueryBus bus = SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .build();
        bus.registerHandlerInterceptor(new Refusals());
        bus.registerHandlerInterceptor(new BusAuthorization());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    ConflictRetry conflictRetry() {
        return new ConflictRetry();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, ConflictRetry retry) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(retry)
                .build();
    }
}
