package org.luzhi.axon.processing;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.luzhi.axon.store.RecentEvents;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.KnownTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The live folds and what tells how they are. */
@Configuration(proxyBeanMethods = false)
public class ProcessingConfiguration {

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    /** Follows this node's own commits in memory; whatever is older, or another node's, is read. */
    @Bean
    HistoryFeed historyFeed(HistoryReader history, RecentEvents recent, EventCodec codec) {
        return new HistoryFeed(new DecodedWindow((from, limit) -> {
            List<HistoryEvent> inMemory = recent.decodedFrom(from, limit);
            return inMemory.isEmpty()
                    ? history.read(from, limit).stream().map(codec::open).toList()
                    : inMemory;
        }));
    }

    @Bean
    LiveProgress foldProgress(HistoryFeed feed) {
        return new LiveProgress(feed);
    }

    /**
     * @param node name under which this node claims its processors. Alone on its database it keeps one name, so that after
     *     a kill -9 it takes its own claims over at once; nodes that share a database each need their own
     */
    @Bean
    TokenStore tokenStore(DataSource dataSource, @Value("${luzhi.node:luzhi}") String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .serializer(JacksonSerializer.defaultSerializer())
                .schema(TokenSchema.builder()
                        .setTokenTable("processor_token")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .nodeId(node)
                .build();
    }

    @Bean
    FoldProcessors foldProcessors(
            List<FoldTable<?>> tables,
            HistoryReader history,
            HistoryFeed feed,
            LiveProgress progress,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            JdbcOperations jdbc) {
        TransactionManager axons = new SpringTransactionManager(transactions);
        FoldRevisions revisions = new FoldRevisions(jdbc, new TransactionTemplate(transactions));
        return new FoldProcessors(tables, history, feed, progress, revisions, tokens, axons, jdbc);
    }

    @Bean
    KnownStates knownStates(
            List<KnownTable<?>> tables,
            HistoryReader history,
            EventCodec codec,
            PlatformTransactionManager transactions,
            JdbcOperations jdbc) {
        return new KnownStates(tables, history, codec, new TransactionTemplate(transactions), jdbc);
    }

    /** Part of readiness: {@code folds}. */
    @Bean
    HealthIndicator foldsHealthIndicator(FoldProcessors folds, LiveProgress progress, HistoryFeed feed) {
        return new FoldHealth(folds, progress, feed);
    }

    @Bean
    FoldMetrics foldMetrics(List<FoldTable<?>> tables, LiveProgress progress, HistoryFeed feed) {
        return new FoldMetrics(
                tables.stream().map(table -> table.fold().name()).collect(Collectors.toSet()), progress, feed);
    }
}
