package org.luzhi.axon.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.load.CityHistory;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.score.ScoreFold;
import org.luzhi.projections.table.FoldTable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What Axon does without us: its pooled processor as it comes, a look-up and an upsert for each event and projection. */
final class StockProcessor {

    /** It takes too long for more. */
    private static final int EVENTS = 20_000;

    private StockProcessor() {}

    static String measure() throws SQLException, IOException, InterruptedException {
        DatabaseAccess access = TestDatabase.fresh();
        CityHistory.fill(access, EVENTS / 20, EVENTS);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
        try (TestStore store = new TestStore(access, List.of(), List.of())) {
            CountDownLatch folded = new CountDownLatch(EVENTS);
            JdbcTemplate jdbc = new JdbcTemplate(store.pool);
            EmbeddedEventStore events =
                    EmbeddedEventStore.builder().storageEngine(store.engine).build();
            PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                    .name("stock")
                    .eventHandlerInvoker(new Upserts(
                            List.of(upsert(new ScoreFold(), jdbc), upsert(new BalanceFold(), jdbc)), folded))
                    .messageSource(events)
                    .tokenStore(new InMemoryTokenStore())
                    .transactionManager(new SpringTransactionManager(new DataSourceTransactionManager(store.pool)))
                    .errorHandler(PropagatingErrorHandler.instance())
                    .initialSegmentCount(1)
                    .initialToken(source -> null)
                    .coordinatorExecutor(threads)
                    .workerExecutor(threads)
                    .build();
            long start = System.nanoTime();
            processor.start();
            folded.await();
            double rate = EVENTS * 1e9 / (System.nanoTime() - start);
            processor.shutDown();
            events.shutDown();
            return String.format(
                    Locale.ROOT, "stock pooled processor, an upsert per event: %.0f/s over %d events", rate, EVENTS);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <S> Consumer<HistoryEvent> upsert(Fold<S> fold, JdbcTemplate jdbc) {
        FoldTable<S> table = new FoldTable<>(fold, jdbc);
        return event -> {
            for (String key : fold.keys(event)) {
                S before = table.find(key).orElseGet(() -> fold.empty(key));
                table.save(List.of(key), Map.of(key, fold.apply(before, event)));
            }
        };
    }

    private record Upserts(List<Consumer<HistoryEvent>> folds, CountDownLatch folded) implements EventHandlerInvoker {

        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            TrackedEventMessage<?> tracked = (TrackedEventMessage<?>) message;
            HistoryEvent event = new HistoryEvent(
                    tracked.trackingToken().position().orElseThrow(),
                    message.getIdentifier(),
                    message.getTimestamp(),
                    "",
                    "",
                    0,
                    Map.of(),
                    (DomainEvent) message.getPayload());
            folds.forEach(fold -> fold.accept(event));
            folded.countDown();
        }

        @Override
        public boolean canHandleType(Class<?> type) {
            return true;
        }
    }
}
