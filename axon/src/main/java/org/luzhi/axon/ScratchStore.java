package org.luzhi.axon;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events in memory, for as long as no store is configured. */
@Configuration(proxyBeanMethods = false)
class ScratchStore {

    @Bean
    @ConditionalOnMissingBean(EventStorageEngine.class)
    EventStorageEngine scratchEngine() {
        return new InMemoryEventStorageEngine();
    }
}
