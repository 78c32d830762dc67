package org.luzhi.axon.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.ledger.TestLedger;
import org.luzhi.domain.history.CanonicalRecord;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.ledger.TreeGrowth;
import org.luzhi.projections.ledger.TreeHasher;

/**
 * The ledger: from event record to tree, beside a bare SHA-256 over the same bytes, in turns; how fast the live processor takes up
 * a history that is already there; and an inclusion proof of a random event. Arguments: rounds, events.
 */
public final class LedgerBenchmark {

    private static final int LEAVES = 100_000;
    /** Bytes of a usual filing. */
    private static final int PAYLOAD = 1_200;

    private static final SortedMap<String, String> METADATA =
            new TreeMap<>(Map.of("actor", "plant-1", "door", "rest", "roles", "ENTERPRISE", "cause", "f".repeat(36)));
    private static final int BATCH = 500;
    private static final int PROOFS = 5_000;

    private LedgerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        int events = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        tree(rounds);
        live(events);
        System.exit(0);
    }

    private static void tree(int rounds) throws Exception {
        List<EventRecord> records = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < LEAVES; i++) {
            byte[] payload = new byte[PAYLOAD];
            random.nextBytes(payload);
            String id = "filing/91140400MA0000001" + i % 1_000 + ".energy-use.2025-03";
            records.add(new EventRecord(
                    i, "energy-use.filed", 1, "filing", id, i, "event-" + i, Instant.EPOCH, payload, METADATA));
        }
        List<byte[]> bytes = records.stream().map(CanonicalRecord::bytes).toList();
        double[] floors = new double[rounds];
        double[] appends = new double[rounds];
        for (int warmUp = 0; warmUp < 3; warmUp++) {
            bare(bytes);
            grow(records);
        }
        for (int round = 0; round < rounds; round++) {
            floors[round] = bare(bytes);
            appends[round] = grow(records);
        }
        System.out.println("bare SHA-256 " + Rate.spread(floors));
        System.out.printf(
                Locale.ROOT,
                "tree append  %s, %.2f of it%n",
                Rate.spread(appends),
                Rate.median(appends) / Rate.median(floors));
    }

    private static double bare(List<byte[]> records) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long start = System.nanoTime();
        for (byte[] record : records) {
            sha256.digest(record);
        }
        return records.size() * 1e9 / (System.nanoTime() - start);
    }

    /** From the record to the tiles that each batch would store. */
    private static double grow(List<EventRecord> records) {
        long start = System.nanoTime();
        TreeGrowth tree = new TreeGrowth();
        TreeHasher hasher = new TreeHasher();
        for (EventRecord record : records) {
            tree.append(hasher.leaf(record));
            if (tree.size() % BATCH == 0) {
                tree.changes();
            }
        }
        tree.root();
        return records.size() * 1e9 / (System.nanoTime() - start);
    }

    private static void live(int events) throws Exception {
        DatabaseAccess access = TestDatabase.fresh();
        new HistorySeed().fill(access, events);
        Path folder = Files.createTempDirectory(Path.of("target"), "ledger");
        long start = System.nanoTime();
        try (TestLedger ledger = TestLedger.started(access, folder)) {
            ledger.awaitSigned();
            double rate = events * 1e9 / (System.nanoTime() - start);
            System.out.printf(Locale.ROOT, "live         %8.0f/s over %d events, decoding included%n", rate, events);
            SplittableRandom random = new SplittableRandom(2);
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < PROOFS; i++) {
                long begin = System.nanoTime();
                boolean holds = ledger.proofs()
                        .ofEvent(random.nextLong(events))
                        .orElseThrow()
                        .holds();
                times.add(System.nanoTime() - begin);
                if (!holds) {
                    throw new IllegalStateException("a proof does not hold");
                }
            }
            List<Long> sorted = times.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "proof        p50 %.2f ms, p99 %.2f ms%n",
                    sorted.get(PROOFS / 2) / 1e6,
                    sorted.get(PROOFS * 99 / 100) / 1e6);
        }
    }
}
