package org.luzhi.axon.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.TreeSet;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.load.CityHistory;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.replay.ReplayRun;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * An audit replay of {@code score} and {@code balance}, beside its floor in the same run: a binary {@code COPY} of the same
 * rows that nobody takes apart. Arguments: rounds (3), enterprises (10 000), then the lengths of the history (100 000
 * 1 000 000).
 */
public final class ReplayBenchmark {

    private static final int BATCH = 5_000;

    private ReplayBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int enterprises = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        long[] lengths = arguments.length > 2
                ? java.util.Arrays.stream(arguments)
                        .skip(2)
                        .mapToLong(Long::parseLong)
                        .toArray()
                : new long[] {100_000, 1_000_000};
        for (long events : lengths) {
            DatabaseAccess access = TestDatabase.fresh();
            CityHistory.fill(access, enterprises, events);
            try (HikariDataSource pool = TestDatabase.pool(access)) {
                measure(pool, rounds, events);
            }
        }
        System.out.println(StockProcessor.measure());
        System.exit(0);
    }

    private static void measure(HikariDataSource pool, int rounds, long events) throws SQLException {
        double[] floors = new double[rounds];
        double[] folds = new double[rounds];
        double[] digests = new double[rounds];
        floor(pool, Math.min(events, 100_000));
        replay(pool, Math.min(events, 100_000));
        long heap = 0;
        for (int round = 0; round < rounds; round++) {
            floors[round] = floor(pool, events);
            Replayed replayed = replay(pool, events);
            folds[round] = replayed.folded();
            digests[round] = replayed.withDigests();
            heap = replayed.heap();
        }
        System.out.printf(Locale.ROOT, "%d events%n", events);
        System.out.println("  bare COPY          " + Rate.spread(floors));
        System.out.printf(
                Locale.ROOT,
                "  replay, folded     %s, %.2f of it%n",
                Rate.spread(folds),
                Rate.median(folds) / Rate.median(floors));
        System.out.printf(
                Locale.ROOT,
                "  replay, digests    %s, %.2f of it%n",
                Rate.spread(digests),
                Rate.median(digests) / Rate.median(floors));
        System.out.printf(Locale.ROOT, "  live heap at its end: %d MB%n", heap >> 20);
    }

    /** Rows a second, undecoded. */
    private static double floor(HikariDataSource pool, long events) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = pool.getConnection()) {
            CopyOut copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (SELECT position, event_id, aggregate_type, aggregate_id, sequence, time_ms, name,"
                            + " revision, payload, metadata FROM event WHERE position < " + events
                            + " ORDER BY position) TO STDOUT (FORMAT binary)");
            long bytes = 0;
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                bytes += row.length;
            }
            if (bytes < events) {
                throw new IllegalStateException("rows are missing");
            }
        }
        return events * 1e9 / (System.nanoTime() - start);
    }

    /** Events a second, and bytes that are alive when all are folded. */
    private record Replayed(double folded, double withDigests, long heap) {}

    private static Replayed replay(HikariDataSource pool, long events) {
        ReplayScope scope = new ReplayScope(
                new TreeSet<>(EnumSet.of(Projection.SCORE, Projection.BALANCE)), null, events, null, null);
        long start = System.nanoTime();
        ReplayRun run = new ReplayRun(new StoredEvents(pool), new EventCodec(), scope, events);
        while (run.step(BATCH)) {
            if (run.position() > events) {
                throw new IllegalStateException("beyond the end");
            }
        }
        long folded = System.nanoTime() - start;
        run.digests();
        long all = System.nanoTime() - start;
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        if (run.events() != events) {
            throw new IllegalStateException("events are missing");
        }
        return new Replayed(events * 1e9 / folded, events * 1e9 / all, heap);
    }
}
