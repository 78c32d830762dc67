package org.luzhi.axon.clock;

import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for doors, decisions and the times of events. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    HouseClock clock() {
        HouseClock clock = new HouseClock();
        GenericEventMessage.clock = clock;
        return clock;
    }
}
