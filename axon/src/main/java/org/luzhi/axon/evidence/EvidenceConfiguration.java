package org.luzhi.axon.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.integration.evidence.Evidence;
import org.luzhi.projections.bundle.EvidenceBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The evidence store, and the broom for orphans. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class EvidenceConfiguration {

    @Bean
    PostgresEvidenceStore evidenceStore(JdbcClient jdbc, PlatformTransactionManager transactions, StoredEvents events) {
        return new PostgresEvidenceStore(jdbc, new TransactionTemplate(transactions), events);
    }

    @Bean
    EvidenceBytes evidenceBytes(PostgresEvidenceStore store) {
        return digest -> store.find(digest, null).map(Evidence::bytes);
    }

    @Bean
    SmallEvidence smallEvidence(PostgresEvidenceStore store) {
        return store.smallOnes();
    }

    @Bean
    LargeEvidence largeEvidence(PostgresEvidenceStore store) {
        return store.largeOnes();
    }

    @Bean
    Broom evidenceBroom(PostgresEvidenceStore store) {
        return new Broom(store);
    }

    /** Sweeps once an hour what has waited for a day: no command takes that long. */
    static class Broom {

        private static final Logger LOG = LoggerFactory.getLogger(Broom.class);
        private static final Duration ORPHANED = Duration.ofDays(1);

        private final PostgresEvidenceStore store;

        Broom(PostgresEvidenceStore store) {
            this.store = store;
        }

        @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
        void sweep() {
            // By the system's clock, as the database stamps the bytes: the house's clock may be simulated.
            int swept = store.sweep(Clock.systemUTC().instant().minus(ORPHANED));
            if (swept > 0) {
                LOG.info("swept {} large arrivals that no event took", swept);
            }
        }
    }
}
