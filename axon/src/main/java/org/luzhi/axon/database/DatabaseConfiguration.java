package org.luzhi.axon.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.luzhi.axon.database.DatabaseAccess.Login;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The database: embedded, or external when {@code spring.datasource.url} names one. Whatever uses it is injected with it,
 * so Spring stops it last.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    private static final String EMBEDDED = "'${spring.datasource.url:}'.isEmpty()";

    /** The embedded database; its folder is {@code luzhi.data}. */
    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    EmbeddedDatabase embeddedDatabase(Environment settings) {
        Path data = Path.of(settings.getProperty("luzhi.data", "./data"));
        Path binaries = data.resolve("postgresql-" + PostgresBinaries.VERSION);
        return EmbeddedDatabase.start(
                data,
                Path.of(settings.getProperty("luzhi.database.binaries", binaries.toString())),
                settings.getProperty("luzhi.database.port", Integer.class, 0));
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    DatabaseAccess embeddedAccess(EmbeddedDatabase database) {
        return database.access();
    }

    /** The owner is Flyway's login, {@code spring.flyway.user}; without one the application's own. */
    @Bean
    @ConditionalOnExpression("!" + EMBEDDED)
    DatabaseAccess externalAccess(Environment settings) {
        Login application = new Login(
                settings.getProperty("spring.datasource.username", "luzhi_app"),
                settings.getProperty("spring.datasource.password", ""));
        Login owner = new Login(
                settings.getProperty("spring.flyway.user", application.user()),
                settings.getProperty("spring.flyway.password", application.password()));
        return new DatabaseAccess(settings.getRequiredProperty("spring.datasource.url"), owner, application);
    }

    /** The pool, for everything but the event writer. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DatabaseAccess access) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.application().user());
        pool.setPassword(access.application().password());
        pool.setPoolName("luzhi");
        pool.setMaximumPoolSize(16);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    /** Tables belong to the owner; the application gets its rights from the migrations. */
    @Bean
    FlywayConfigurationCustomizer migratedByItsOwner(DatabaseAccess access) {
        return configuration -> asOwner(configuration, access);
    }

    /** What every migration of this database needs to be told. */
    static FluentConfiguration asOwner(FluentConfiguration configuration, DatabaseAccess access) {
        return configuration
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .placeholders(Map.of("application", access.application().user()));
    }
}
