package org.luzhi.axon.processing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.store.CommitListener;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.history.HistoryFold;
import org.luzhi.projections.progress.ProgressFold;
import org.luzhi.projections.receipt.ReceiptFold;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.score.ScoreFold;
import org.luzhi.projections.table.FoldTable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The live folds as the application wires them, on a database with a store. */
public final class LiveFolds implements AutoCloseable {

    public static final EventCodec CODEC = new EventCodec();

    public final TestStore store;
    public final JdbcTemplate jdbc;
    final SpringTransactionManager transactions;
    final List<FoldTable<?>> tables = new ArrayList<>();
    final HistoryFeed feed;
    public final FoldProgress progress;
    public final FoldProcessors processors;

    LiveFolds(DatabaseAccess access, List<Fold<?>> folds) {
        this(access, folds, List.of());
    }

    public LiveFolds(DatabaseAccess access, List<Fold<?>> folds, List<CommitListener> listeners) {
        store = new TestStore(access, listeners, List.of());
        jdbc = new JdbcTemplate(store.pool);
        folds.forEach(fold -> tables.add(new FoldTable<>(fold, jdbc)));
        DataSourceTransactionManager platform = new DataSourceTransactionManager(store.pool);
        transactions = new SpringTransactionManager(platform);
        feed = new HistoryFeed(new DecodedWindow((from, limit) ->
                store.events.read(from, limit).stream().map(CODEC::open).toList()));
        LiveProgress reached = new LiveProgress(feed);
        progress = reached;
        processors = new FoldProcessors(
                tables,
                store.events,
                feed,
                reached,
                new FoldRevisions(jdbc, new TransactionTemplate(platform)),
                new ProcessingConfiguration().tokenStore(store.pool, "test"),
                transactions,
                jdbc);
    }

    public static List<Fold<?>> all() {
        return List.of(
                new RegisterFold(),
                new FilingFold(),
                new ReceiptFold(),
                new BalanceFold(),
                new ScoreFold(),
                new ProgressFold(),
                new HistoryFold());
    }

    public void append(List<DomainEventMessage<?>> events) {
        store.engine.appendEvents(events);
    }

    /** Whether every fold has reached the head. */
    public boolean level() {
        long head = store.events.head();
        return tables.stream().allMatch(table -> progress.await(table.fold().name(), head, Duration.ofSeconds(30)));
    }

    /** What the fold comes to, in memory and from the beginning. */
    <S> SortedMap<String, String> pure(Fold<S> fold) {
        FoldJson<S> json = new FoldJson<>(fold);
        SortedMap<String, String> states = new TreeMap<>();
        FoldRun.upTo(fold, store.events, CODEC, store.events.head(), event -> true)
                .forEach((key, state) -> states.put(key, json.write(state)));
        return states;
    }

    @Override
    public void close() {
        processors.stop();
        store.close();
    }
}
