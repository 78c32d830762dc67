package org.luzhi.integration.channel;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.camel.ProducerTemplate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.evidence.EvidenceStore;
import org.luzhi.integration.subject.FilingReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The canonical path and its stages. */
@Configuration(proxyBeanMethods = false)
public class ChannelConfiguration {

    @Bean
    Commands commands(CommandGateway gateway) {
        return new Commands(gateway);
    }

    @Bean
    Tally tally(MeterRegistry registry) {
        return new Tally(registry);
    }

    @Bean
    FilingChannel filingChannel(ProducerTemplate routes, Tally tally) {
        return new CamelFilingChannel(routes, tally);
    }

    @Bean
    ChannelErrors channelErrors() {
        return new ChannelErrors();
    }

    @Bean
    FilingPath filingPath(
            EvidenceStore evidence,
            FilingReader reader,
            EnterpriseDirectory directory,
            PreviousQuantities previous,
            Commands commands,
            Positions positions,
            FiledSoFar history,
            Standards standards) {
        return new FilingPath(
                new Reception(evidence),
                new Understanding(reader),
                new Admission(directory, new Doubts(previous)),
                new Recording(commands, positions),
                new Rehearsal(history, standards));
    }
}
