package org.luzhi.axon.directory;

import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.history.EventCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ports through which the doors ask the history. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    PositionIndex positions(StoredEvents events) {
        return new PositionIndex(events);
    }

    @Bean
    RegisterDirectory enterpriseDirectory(StoredEvents events) {
        return new RegisterDirectory(events);
    }

    @Bean
    EarlierQuantities previousQuantities(StoredEvents events) {
        return new EarlierQuantities(events, new EventCodec());
    }

    @Bean
    RecordedFilings filedSoFar(StoredEvents events) {
        return new RecordedFilings(events, new EventCodec());
    }
}
