package org.luzhi.axon.command;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.luzhi.axon.store.CreatingRepository;
import org.luzhi.axon.store.KnownAggregates;
import org.luzhi.domain.enterprise.Enterprise;
import org.luzhi.domain.filing.Filing;
import org.luzhi.domain.replay.Replay;
import org.luzhi.domain.standard.Standards;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which aggregates the command bus reaches, and what their decisions are given. */
@Configuration(proxyBeanMethods = false)
public class AggregateConfiguration {

    /** How many of each stay in memory; a filing takes about 4 KB. */
    private static final long CACHED = 2_000;

    /** Given to decisions as a parameter. */
    @Bean
    Standards standards() {
        return Standards.builtIn();
    }

    @Bean
    ConfigurerModule aggregates(ObjectProvider<KnownAggregates> known) {
        return configurer -> configurer
                .configureAggregate(aggregate(Filing.class, known))
                .configureAggregate(aggregate(Enterprise.class, known))
                .configureAggregate(aggregate(Replay.class, known));
    }

    /** On Axon Server nothing is known beforehand, so Axon's own repository looks first. */
    private static <T> AggregateConfigurer<T> aggregate(Class<T> type, ObjectProvider<KnownAggregates> known) {
        AggregateConfigurer<T> aggregate = AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(axon -> new AggregateTarget());
        known.ifAvailable(
                there -> aggregate.configureRepository(axon -> CreatingRepository.of(type, axon, there, CACHED)));
        return aggregate;
    }
}
