package org.luzhi.axon.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.load.CityHistory;
import org.luzhi.axon.load.EventInsert;
import org.luzhi.axon.processing.KnownStates;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.score.ScoreFold;
import org.luzhi.projections.score.ScoreHandler;
import org.luzhi.projections.score.ScoreQuery.ScoreCity;
import org.luzhi.projections.score.ScoreQuery.ScoreCluster;
import org.luzhi.projections.score.ScoreQuery.ScoreEnterprise;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.FoldView;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.KnownTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A score known at a random moment: of an enterprise, a cluster, the city. The question as its handler answers it, without
 * HTTP. Arguments: events (1 000 000), enterprises (10 000), questions (2 000).
 */
public final class KnownAtBenchmark {

    private final JdbcTemplate jdbc;
    private final StoredEvents events;
    private final EventCodec codec = new EventCodec();

    private KnownAtBenchmark(HikariDataSource pool) {
        jdbc = new JdbcTemplate(pool);
        events = new StoredEvents(pool);
    }

    public static void main(String[] arguments) throws Exception {
        long count = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        int enterprises = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int questions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        DatabaseAccess access = TestDatabase.fresh();
        CityHistory.fill(access, enterprises, count);
        try (HikariDataSource pool = TestDatabase.pool(access)) {
            new KnownAtBenchmark(pool).measure(pool, count, enterprises, questions);
        }
        System.exit(0);
    }

    private void measure(HikariDataSource pool, long count, int enterprises, int questions) {
        register(enterprises);
        KnownStates states = new KnownStates(
                List.of(
                        known(new RegisterFold()),
                        known(new FilingFold()),
                        known(new BalanceFold()),
                        known(new ScoreFold())),
                events,
                codec,
                new TransactionTemplate(new DataSourceTransactionManager(pool)),
                jdbc);
        long start = System.nanoTime();
        while (states.write(count)) {
            Thread.yield();
        }
        System.out.printf(Locale.ROOT, "tables written: %8.0f events/s%n", count * 1e9 / (System.nanoTime() - start));
        jdbc.execute("analyze known_score");
        start = System.nanoTime();
        events.firstAfter(EventInsert.BEGIN.plusMillis(count));
        System.out.printf(Locale.ROOT, "times read:     %8.0f ms, once%n", (System.nanoTime() - start) / 1e6);
        ScoreHandler handler = handler();
        SplittableRandom random = new SplittableRandom(3);
        IntFunction<Viewpoint> moment =
                i -> new Viewpoint(null, EventInsert.BEGIN.plusMillis(random.nextLong(count)), null);
        IntFunction<Integer> year = i -> 2021 + random.nextInt(5);
        time(
                "enterprise",
                questions,
                i -> handler.enterprise(new ScoreEnterprise(
                        CityHistory.code(random.nextInt(enterprises)), year.apply(i), moment.apply(i), null)));
        time(
                "cluster",
                Math.max(3, questions / 200),
                i -> handler.cluster(new ScoreCluster("C" + random.nextInt(9), year.apply(i), moment.apply(i), null)));
        time(
                "city",
                Math.max(3, questions / 200),
                i -> handler.city(new ScoreCity("140400", year.apply(i), moment.apply(i), null)));
    }

    /** Whether an enterprise is there is asked of the live register. */
    private void register(int enterprises) {
        FoldTable<?> table = new FoldTable<>(new RegisterFold(), jdbc);
        jdbc.execute("truncate fold_" + table.fold().name());
        for (int i = 0; i < enterprises; i++) {
            jdbc.update(
                    "insert into fold_register (key, state, cluster, region) values (?, ?, 'C0', '140400')",
                    CityHistory.code(i).value(),
                    "{}");
        }
    }

    private ScoreHandler handler() {
        FoldProgress level = new FoldProgress() {
            @Override
            public long next(String fold) {
                return Long.MAX_VALUE;
            }

            @Override
            public boolean await(String fold, long head, Duration atMost) {
                return true;
            }
        };
        RegisterView register = new RegisterView(live(new RegisterFold(), level), asked(new RegisterFold()));
        return new ScoreHandler(
                new FoldView<>(live(new ScoreFold(), level), asked(new ScoreFold())),
                register,
                Methodologies.builtIn());
    }

    private <S> LiveFold<S> live(Fold<S> fold, FoldProgress progress) {
        return new LiveFold<>(new FoldTable<>(fold, jdbc), progress, events);
    }

    private <S> KnownFold<S> asked(Fold<S> fold) {
        return new KnownFold<>(known(fold), events, codec);
    }

    private <S> KnownTable<S> known(Fold<S> fold) {
        return new KnownTable<>(fold, jdbc);
    }

    private static void time(String what, int questions, IntConsumer ask) {
        for (int i = 0; i < Math.min(questions, 300); i++) {
            ask.accept(i);
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            long start = System.nanoTime();
            ask.accept(i);
            times.add(System.nanoTime() - start);
        }
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-12s p50 %7.2f ms, p99 %7.2f ms, worst %7.2f ms (%d questions)%n",
                what,
                sorted.get(questions / 2) / 1e6,
                sorted.get(questions * 99 / 100) / 1e6,
                sorted.getLast() / 1e6,
                questions);
    }
}
