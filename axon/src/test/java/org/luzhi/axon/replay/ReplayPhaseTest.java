package org.luzhi.axon.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.spring.config.SpringAxonConfiguration;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.House;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** What a killed server left unfinished speaks on the command bus as soon as it is taken up again. */
@House
class ReplayPhaseTest {

    @Test
    void replaysAreTakenUpBehindTheHandlersAndBeforeTheDoors(
            @Autowired ReplayJobs jobs,
            @Autowired SpringAxonConfiguration axon,
            @Autowired @Qualifier("webServerStartStop") SmartLifecycle doors) {
        assertThat(jobs.getPhase()).isGreaterThan(axon.getPhase());
        assertThat(jobs.getPhase()).isLessThan(doors.getPhase());
    }
}
