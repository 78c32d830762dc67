package org.luzhi.axon.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.luzhi.axon.processing.HistoryFeed;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.SignerKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger: its folder is {@code <luzhi.data>/ledger}. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    private static final String FOLDER = "ledger";
    /** The tree grows all the time; a checkpoint a second is as fresh as anybody needs. */
    private static final Duration SIGN_EVERY = Duration.ofSeconds(1);

    @Bean
    LedgerTables ledgerTables(JdbcOperations jdbc, FlywayMigrationInitializer migrated) {
        return new LedgerTables(jdbc);
    }

    @Bean
    SignerKey ledgerKey(
            LedgerTables tables,
            @Value("${luzhi.data}") Path data,
            @Value("${luzhi.ledger.origin:luzhi.local/ledger}") String origin) {
        return KeyFile.in(data.resolve(FOLDER), origin, !tables.newest(1).isEmpty());
    }

    @Bean
    CheckpointFile checkpointFile(@Value("${luzhi.data}") Path data) {
        return new CheckpointFile(data.resolve(FOLDER).resolve("checkpoints.log"));
    }

    @Bean
    LiveLedger ledger(SignerKey key, LedgerTables tables) {
        return new LiveLedger(key.verifier(), tables);
    }

    @Bean
    LedgerAuditor ledgerAuditor(
            HistoryReader history, LedgerTables tables, CheckpointFile file, SignerKey key, JdbcOperations jdbc) {
        return new LedgerAuditor(history, tables, file, key.verifier(), new EvidenceAudit(jdbc));
    }

    @Bean
    LedgerProcessor ledgerProcessor(
            HistoryReader history,
            HistoryFeed feed,
            LedgerTables tables,
            SignerKey key,
            CheckpointFile file,
            LiveLedger ledger,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            JdbcOperations jdbc,
            Clock clock) {
        LedgerSigner signer = new LedgerSigner(key, tables, file, ledger, new TransactionTemplate(transactions));
        LedgerWriter writer = new LedgerWriter(history, tables, jdbc);
        return new LedgerProcessor(
                writer, signer, history, feed, tokens, new SpringTransactionManager(transactions), clock, SIGN_EVERY);
    }

    /** Part of readiness: {@code ledger}. */
    @Bean
    HealthIndicator ledgerHealthIndicator(LedgerProcessor processor) {
        return new LedgerHealth(processor);
    }

    @Bean
    LedgerMetrics ledgerMetrics(LedgerProcessor processor, LiveLedger ledger) {
        return new LedgerMetrics(processor, ledger);
    }
}
