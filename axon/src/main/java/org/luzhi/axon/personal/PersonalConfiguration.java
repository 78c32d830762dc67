package org.luzhi.axon.personal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of personal values: wrapped in the database, their master key in {@code <luzhi.data>/keys/master}. */
@Configuration(proxyBeanMethods = false)
public class PersonalConfiguration {

    @Bean
    SubjectCipher subjectCipher(
            JdbcClient jdbc, FlywayMigrationInitializer migrated, @Value("${luzhi.data}") Path data) {
        MasterKey master = MasterKey.at(data.resolve("keys").resolve("master"), SubjectKeys.anyIn(jdbc));
        return new SubjectCipher(new SubjectKeys(jdbc, master));
    }
}
