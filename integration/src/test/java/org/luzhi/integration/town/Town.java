package org.luzhi.integration.town;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.IntegrationConfiguration;
import org.luzhi.integration.channel.PersonalErasure;
import org.luzhi.integration.evidence.EvidenceAnswers;
import org.luzhi.integration.evidence.EvidenceStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The doors as they are wired in the house, with fakes behind their ports. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(CamelAutoConfiguration.class)
@Import(IntegrationConfiguration.class)
public class Town {

    @Bean
    TownClock clock() {
        return new TownClock();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Standards standards() {
        return Standards.builtIn();
    }

    @Bean
    MemoryRegister register() {
        return new MemoryRegister();
    }

    @Bean
    MemoryFilings filings(Standards standards) {
        return new MemoryFilings(standards);
    }

    @Bean
    MemoryEvidence evidence() {
        return new MemoryEvidence();
    }

    @Bean
    OpenCipher cipher() {
        return new OpenCipher();
    }

    @Bean
    PersonalErasure erasure() {
        return (subject, atMost) -> true;
    }

    @Bean
    CommandGateway townCommands(MemoryFilings filings, MemoryRegister register, MemoryEvidence evidence) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        filings.serve(bus, evidence);
        register.serve(bus);
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    QueryGateway townQueries(EvidenceStore store) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new EvidenceAnswers(store)).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }
}
