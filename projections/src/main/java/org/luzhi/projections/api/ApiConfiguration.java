package org.luzhi.projections.api;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.luzhi.projections.download.Bundles;
import org.luzhi.projections.ledger.CheckpointLog;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Proofs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calls of architecture §3 that read, and the auditor's replays. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

    private static final String DOOR = "rest";

    @Bean
    FilingsApi filingsApi(QueryGateway queries) {
        return new FilingsApi(new Questions(queries, DOOR));
    }

    @Bean
    EnterprisesApi enterprisesApi(QueryGateway queries) {
        return new EnterprisesApi(new Questions(queries, DOOR));
    }

    @Bean
    BalancesApi balancesApi(QueryGateway queries) {
        return new BalancesApi(new Questions(queries, DOOR));
    }

    @Bean
    ScoresApi scoresApi(QueryGateway queries) {
        return new ScoresApi(new Questions(queries, DOOR));
    }

    @Bean
    ProjectsApi projectsApi(QueryGateway queries) {
        return new ProjectsApi(new Questions(queries, DOOR));
    }

    @Bean
    EventsApi eventsApi(QueryGateway queries) {
        return new EventsApi(new Questions(queries, DOOR));
    }

    @Bean
    ReplayStreams replayStreams() {
        return new ReplayStreams();
    }

    @Bean
    ReplaysApi replaysApi(QueryGateway queries, CommandGateway commands, ReplayStreams streams, Clock clock) {
        return new ReplaysApi(new Questions(queries, DOOR), new Orders(commands, DOOR), streams, clock);
    }

    @Bean
    LedgerApi ledgerApi(Ledger ledger, Proofs proofs, CheckpointLog log) {
        return new LedgerApi(ledger, proofs, log);
    }

    @Bean
    AuditsApi auditsApi(QueryGateway queries, CommandGateway commands, Clock clock) {
        return new AuditsApi(new Questions(queries, DOOR), new Orders(commands, DOOR), clock);
    }

    @Bean
    BundlesApi bundlesApi(QueryGateway queries, Bundles bundles) {
        return new BundlesApi(new Questions(queries, DOOR), bundles);
    }

    @Bean
    AnswerConverter answerConverter() {
        return new AnswerConverter();
    }
}
