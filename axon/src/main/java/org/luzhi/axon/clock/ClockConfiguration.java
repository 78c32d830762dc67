package org.luzhi.axon.clock;

import org.axonframework.eventhandling.GenericEventMessage;
import org.luzhi.projections.console.HouseTime;
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

    /** For the console's banner. */
    @Bean
    HouseTime houseTime(HouseClock clock) {
        return clock::simulated;
    }
}
