package org.luzhi.axon.store;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.luzhi.axon.database.DatabaseAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event store on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    private static final String ON_AXON_SERVER = "axon.axonserver.enabled";

    /** Reading needs the tables, so the migration is asked for. */
    @Bean
    StoredEvents storedEvents(
            DataSource dataSource, RecentEvents recent, ObjectProvider<FlywayMigrationInitializer> migrated) {
        migrated.ifAvailable(done -> {});
        return new StoredEvents(dataSource, recent);
    }

    @Bean
    @ConditionalOnProperty(name = ON_AXON_SERVER, havingValue = "false")
    KnownAggregates knownAggregates() {
        return new KnownAggregates();
    }

    /** Learns in the background; until it is done a creation costs a read. */
    @Bean(destroyMethod = "interrupt")
    @ConditionalOnProperty(name = ON_AXON_SERVER, havingValue = "false")
    Thread knownAggregatesFill(KnownAggregates known, StoredEvents events) {
        return Thread.ofVirtual().name("known-aggregates").start(() -> known.fill(events));
    }

    /** Reads times in the background, so that the first question about a moment need not. */
    @Bean(destroyMethod = "interrupt")
    Thread latestTimesFill(StoredEvents events) {
        return Thread.ofVirtual().name("latest-times").start(events::fillTimes);
    }

    @Bean
    RecentEvents recentEvents() {
        return new RecentEvents();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = ON_AXON_SERVER, havingValue = "false")
    EventWriter eventWriter(DatabaseAccess access, StoredEvents migrated, List<CommitListener> listeners) {
        return new EventWriter(access, listeners);
    }

    @Bean
    @ConditionalOnProperty(name = ON_AXON_SERVER, havingValue = "false")
    GroupCommitEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            @Qualifier("eventSerializer") Serializer serializer,
            EventWriter writer,
            StoredEvents events,
            List<Companion<?>> companions) {
        return new GroupCommitEventStorageEngine(dataSource, serializer, writer, events, companions);
    }
}
