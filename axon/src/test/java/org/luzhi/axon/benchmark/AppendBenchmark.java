package org.luzhi.axon.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.store.TestCommands;
import org.luzhi.axon.store.TestStore;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.history.EventCodec;

/**
 * Filing commands of 32 callers through bus, aggregate and store, beside the floor: 32 connections that each put down one
 * row of the same bytes and commit, on the same PostgreSQL, in turns. Arguments: rounds, seconds a round.
 */
public final class AppendBenchmark {

    private static final int MONTHS = 12;
    private static final int WARM_UP = 20;
    private static final int VERSIONS = 20;

    private AppendBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        double[] floors = new double[rounds];
        double[] appends = new double[rounds];
        double[] corrections = new double[rounds];
        try (TestStore store = new TestStore(TestDatabase.fresh(), List.of(), List.of());
                TestCommands commands = new TestCommands(store);
                Floor floor = new Floor(store.access)) {
            store.known.fill(store.events);
            AtomicInteger filings = new AtomicInteger();
            AtomicInteger corrected = new AtomicInteger();
            floor.measure(seconds);
            fileNew(WARM_UP, commands, filings);
            for (int round = 0; round < rounds; round++) {
                floors[round] = floor.measure(seconds);
                appends[round] = fileNew(seconds, commands, filings);
                corrections[round] = Rate.measure(
                        seconds,
                        (caller, turn) -> commands.file(TestCommands.filing(
                                900_000 + corrected.getAndIncrement() / VERSIONS / Rate.CALLERS * Rate.CALLERS + caller,
                                2025,
                                1,
                                String.valueOf(turn + 1))));
                System.out.printf(
                        Locale.ROOT,
                        "round %d: floor %.0f/s, new filings %.0f/s, corrections %.0f/s%n",
                        round + 1,
                        floors[round],
                        appends[round],
                        corrections[round]);
            }
            System.out.println("floor        " + Rate.spread(floors));
            System.out.println("new filings  " + Rate.spread(appends) + ratio(appends, floors));
            System.out.println("corrections  " + Rate.spread(corrections) + ratio(corrections, floors));
            System.out.println("events in the store: " + store.events.head());
        }
        System.exit(0);
    }

    private static double fileNew(int seconds, TestCommands commands, AtomicInteger filings)
            throws InterruptedException {
        return Rate.measure(seconds, (caller, turn) -> {
            int number = filings.getAndIncrement();
            commands.file(TestCommands.filing(number / MONTHS, 2025, number % MONTHS + 1, "10000"));
        });
    }

    private static String ratio(double[] ours, double[] floors) {
        return String.format(Locale.ROOT, "  ratio %.2f", Rate.median(ours) / Rate.median(floors));
    }

    /** One INSERT, one commit. */
    private static final class Floor implements AutoCloseable {

        private final Connection[] connections = new Connection[Rate.CALLERS];
        private final PreparedStatement[] inserts = new PreparedStatement[Rate.CALLERS];
        private final byte[] payload;

        Floor(DatabaseAccess access) throws Exception {
            SubmitFiling filing = TestCommands.filing(1, 2025, 1, "10000");
            payload = new EventCodec().encode(filing(filing));
            TestDatabase.asSuperuser("SELECT 1");
            try (Connection owner = TestDatabase.asOwner(access)) {
                owner.createStatement()
                        .execute("CREATE TABLE IF NOT EXISTS floor (position bigint GENERATED ALWAYS AS"
                                + " IDENTITY PRIMARY KEY, event_id text NOT NULL UNIQUE, aggregate_id text NOT NULL,"
                                + " sequence bigint NOT NULL, time_ms bigint NOT NULL, name text NOT NULL,"
                                + " payload bytea NOT NULL, UNIQUE (aggregate_id, sequence))");
            }
            for (int i = 0; i < connections.length; i++) {
                connections[i] = access.connect("floor");
                inserts[i] = connections[i].prepareStatement(
                        "INSERT INTO floor (event_id, aggregate_id, sequence, time_ms, name, payload)"
                                + " VALUES (?, ?, 0, ?, 'energy-use.filed', ?)");
            }
        }

        private static org.luzhi.domain.filing.FilingEvent filing(SubmitFiling command) {
            return new org.luzhi.domain.filing.FilingEvent.EnergyUseFiled(
                    command.filing(),
                    1,
                    command.filingNumber(),
                    (org.luzhi.domain.filing.EnergyUse) command.content(),
                    "0".repeat(64),
                    "0".repeat(64),
                    command.evidence(),
                    List.of(),
                    List.of(),
                    false,
                    null,
                    command.receivedAt());
        }

        double measure(int seconds) throws InterruptedException {
            return Rate.measure(seconds, (caller, turn) -> {
                String id = UUID.randomUUID().toString();
                inserts[caller].setString(1, id);
                inserts[caller].setString(2, "filing/" + id);
                inserts[caller].setLong(3, System.currentTimeMillis());
                inserts[caller].setBytes(4, payload);
                inserts[caller].executeUpdate();
            });
        }

        @Override
        public void close() throws Exception {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }
}
