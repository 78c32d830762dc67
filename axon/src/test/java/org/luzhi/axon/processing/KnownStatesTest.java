package org.luzhi.axon.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.filing.FilingStanding;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.progress.ProgressFold;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.score.ScoreFold;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.KnownTable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was known at any position is to the byte what folding the prefix gives, wherever the tables are. */
class KnownStatesTest {

    private static final int ENTERPRISES = 6;
    private static final int ALL = 1_000_000;

    private final TestStore store = new TestStore(TestDatabase.fresh(), List.of(), List.of());
    private final JdbcTemplate jdbc = new JdbcTemplate(store.pool);

    @AfterEach
    void close() {
        store.close();
    }

    private KnownStates states(List<Fold<?>> folds) {
        return new KnownStates(
                folds.stream().<KnownTable<?>>map(this::table).toList(),
                store.events,
                LiveFolds.CODEC,
                new TransactionTemplate(new DataSourceTransactionManager(store.pool)),
                jdbc);
    }

    private <S> KnownTable<S> table(Fold<S> fold) {
        return new KnownTable<>(fold, jdbc);
    }

    private static List<Fold<?>> folds() {
        return List.of(new RegisterFold(), new FilingFold(), new BalanceFold(), new ScoreFold(), new ProgressFold());
    }

    private <S> KnownFold<S> known(Fold<S> fold) {
        return new KnownFold<>(table(fold), store.events, LiveFolds.CODEC);
    }

    private static Viewpoint at(long position) {
        return new Viewpoint(null, null, position);
    }

    private <S> void agrees(Fold<S> fold, long position) {
        FoldJson<S> json = new FoldJson<>(fold);
        List<String> expected = prefix(fold, position, key -> true);
        assertThat(written(
                        json,
                        known(fold).where(new Condition(), new Condition(), ALL, KnownFold.EVERYONE, at(position))))
                .as("%s known at %d", fold.name(), position)
                .isEqualTo(expected);
        String code = TestStore.enterprise(1 + (int) (position % ENTERPRISES)).value();
        Condition keys = new Condition().and("key >= ?", code).and("key < ?", code + "~");
        List<String> aggregates = OneEnterprise.aggregates(TestStore.enterprise(1 + (int) (position % ENTERPRISES)));
        assertThat(written(json, known(fold).where(keys, new Condition(), ALL, aggregates, at(position))))
                .isEqualTo(prefix(fold, position, key -> key.startsWith(code)));
    }

    private <S> List<String> prefix(Fold<S> fold, long position, Predicate<String> keys) {
        FoldJson<S> json = new FoldJson<>(fold);
        return FoldRun.upTo(fold, store.events, LiveFolds.CODEC, position + 1, event -> true).entrySet().stream()
                .filter(entry -> keys.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .map(json::write)
                .toList();
    }

    private static <S> List<String> written(FoldJson<S> json, Collection<S> states) {
        return states.stream().map(json::write).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itAgreesWithTheFoldOfThePrefixWhileTheTablesLagAndAfterARestart(long seed) {
        RandomHistory history = new RandomHistory(seed, ENTERPRISES);
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 5; round++) {
            store.engine.appendEvents(history.next(1 + random.nextInt(60)));
            long head = store.events.head();
            states(folds()).write(random.nextLong(head + 1)); // a process of its own each time
            for (int question = 0; question < 4; question++) {
                long position = random.nextLong(head);
                folds().forEach(fold -> agrees(fold, position));
            }
        }
    }

    @Test
    void aConditionOnStatesIsKeptAlsoByThoseThatAreNotWrittenYet() {
        store.engine.appendEvents(new RandomHistory(5, ENTERPRISES).next(200));
        states(folds()).write(120);
        Predicate<FilingStanding> accepted =
                standing -> standing.current().status().code().equals("accepted");
        List<String> all =
                FoldRun.upTo(new FilingFold(), store.events, LiveFolds.CODEC, 181, event -> true).values().stream()
                        .filter(accepted)
                        .map(standing -> standing.filing().toString())
                        .toList();
        String after = all.get(1);

        Collection<FilingStanding> page = known(new FilingFold())
                .where(
                        new Condition().and("key > ?", after),
                        new Condition().and("status = ?", "accepted"),
                        3,
                        KnownFold.EVERYONE,
                        at(180));

        assertThat(page.stream().map(standing -> standing.filing().toString()))
                .containsExactlyElementsOf(all.subList(2, 5));
    }

    @Test
    void anotherRevisionOfAFoldBeginsAnew() {
        store.engine.appendEvents(new RandomHistory(9, ENTERPRISES).next(100));
        states(folds()).write(100);
        Fold<FilingStanding> revised = new Revised<>(new FilingFold());
        assertThat(table(revised).reached()).isZero();
        agrees(revised, 70);

        states(List.of(new RegisterFold(), revised, new BalanceFold(), new ScoreFold()))
                .write(40);
        assertThat(table(revised).reached()).isEqualTo(40);
        assertThat(table(new ScoreFold()).reached()).isEqualTo(100);
        agrees(revised, 30);
        agrees(revised, 70);
    }

    @Test
    void anEmptyHistoryIsKnownToBeEmpty() {
        assertThat(states(folds()).write(0)).isFalse();
        assertThat(known(new FilingFold()).where(new Condition(), new Condition(), 1, KnownFold.EVERYONE, at(7)))
                .isEmpty();
    }

    /** The same rules, but somebody changed them. */
    private record Revised<S>(Fold<S> fold) implements Fold<S> {

        @Override
        public String name() {
            return fold.name();
        }

        @Override
        public int revision() {
            return fold.revision() + 1;
        }

        @Override
        public Set<String> keys(HistoryEvent event) {
            return fold.keys(event);
        }

        @Override
        public S empty(String key) {
            return fold.empty(key);
        }

        @Override
        public S apply(S state, HistoryEvent event) {
            return fold.apply(state, event);
        }

        @Override
        public Class<S> stateType() {
            return fold.stateType();
        }

        @Override
        public Map<String, @Nullable Object> columns(S state) {
            return fold.columns(state);
        }
    }
}
