package org.luzhi.integration.rest;

import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.luzhi.integration.channel.Commands;
import org.luzhi.integration.channel.FilingChannel;
import org.luzhi.integration.channel.PersonalCipher;
import org.luzhi.integration.channel.PersonalErasure;
import org.luzhi.integration.evidence.EvidenceAnswers;
import org.luzhi.integration.evidence.EvidenceStore;
import org.luzhi.integration.subject.Annotator;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The HTTP door. */
@Configuration(proxyBeanMethods = false)
public class RestConfiguration {

    @Bean
    FilingController filingController(FilingChannel channel, Annotator annotator, Clock clock) {
        return new FilingController(channel, new FilingAnswers(annotator), clock);
    }

    @Bean
    ReviewController reviewController(Commands commands, Clock clock) {
        return new ReviewController(commands, clock);
    }

    @Bean
    RegisterController registerController(
            Commands commands, PersonalCipher cipher, PersonalErasure erasure, Clock clock) {
        return new RegisterController(commands, new ProfileReader(cipher), erasure, clock);
    }

    @Bean
    SubjectController subjectController(SubjectCatalogue subjects) {
        return new SubjectController(subjects);
    }

    @Bean
    EvidenceController evidenceController(QueryGateway queries) {
        return new EvidenceController(queries);
    }

    @Bean
    EvidenceAnswers evidenceAnswers(EvidenceStore store) {
        return new EvidenceAnswers(store);
    }
}
