package org.luzhi.axon.personal;

import java.nio.file.Path;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.luzhi.axon.processing.HistoryFeed;
import org.luzhi.projections.fold.HistoryReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The keys of personal values: wrapped in the database, their master key in {@code <luzhi.data>/keys/master}. */
@Configuration(proxyBeanMethods = false)
public class PersonalConfiguration {

    @Bean
    SubjectKeys subjectKeys(JdbcClient jdbc, FlywayMigrationInitializer migrated, @Value("${luzhi.data}") Path data) {
        return new SubjectKeys(jdbc, MasterKey.at(data.resolve("keys").resolve("master"), SubjectKeys.anyIn(jdbc)));
    }

    @Bean
    SubjectCipher subjectCipher(SubjectKeys keys) {
        return new SubjectCipher(keys);
    }

    @Bean
    ErasureProcessor erasureProcessor(
            SubjectKeys keys,
            HistoryReader history,
            HistoryFeed feed,
            TokenStore tokens,
            PlatformTransactionManager transactions) {
        return new ErasureProcessor(keys, history, feed, tokens, new SpringTransactionManager(transactions));
    }

    /** Part of readiness: {@code erasure}. */
    @Bean
    HealthIndicator erasureHealthIndicator(ErasureProcessor processor) {
        return () -> (processor.works() ? Health.up() : Health.down()).build();
    }
}
