package org.luzhi.axon.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luzhi.axon.bundle.VerifierJar;
import org.luzhi.domain.history.CanonicalRecord;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.BundleWriter;
import org.luzhi.projections.ledger.EnterpriseLeaves;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.SealedTree;
import org.luzhi.projections.ledger.SignerKey;
import org.luzhi.projections.ledger.TileReader;
import org.luzhi.projections.ledger.TreeGrowth;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.ledger.VerifierKey;

/**
 * The verifier's jar on the bundle of a city's year, with 256 MB of heap, beside a bare SHA-256 of the same records on one
 * thread. Arguments: events (1 000 000), rounds (3). Needs {@code mvn package} before.
 */
public final class VerifierBenchmark {

    private static final int SAMPLE = 100_000;

    private VerifierBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        long events = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        GeneratedCity city = new GeneratedCity(events);
        Path folder = Files.createTempDirectory(Path.of("target"), "verifier");
        long begin = System.nanoTime();
        Signed ledger = new Signed(city);
        Path bundle = new BundleWriter(city, new EventCodec(), ledger, digest -> Optional.empty())
                .write(
                        BundleScope.city("140400", 2025),
                        Methodologies.builtIn().current(),
                        false,
                        ledger.newest().orElseThrow(),
                        folder);
        System.out.printf(
                Locale.ROOT,
                "bundle       %d events, %d MB, made in %.0f s (generated twice over)%n",
                events,
                Files.size(bundle) >> 20,
                (System.nanoTime() - begin) / 1e9);
        double[] floors = new double[rounds];
        double[] rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            floors[round] = bare(city);
            rates[round] = verified(bundle, events);
        }
        System.out.println("bare SHA-256 " + Rate.spread(floors));
        System.out.printf(
                Locale.ROOT,
                "verifier     %s, %.2f of it%n",
                Rate.spread(rates),
                Rate.median(rates) / Rate.median(floors));
        if (arguments.length < 3) {
            Files.delete(bundle);
        }
        System.exit(0);
    }

    private static double bare(GeneratedCity city) throws Exception {
        List<byte[]> records = new ArrayList<>();
        long from = city.head() / 3;
        city.stream(from, Math.min(city.head(), from + SAMPLE), event -> records.add(CanonicalRecord.bytes(event)));
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        records.forEach(sha256::digest);
        long start = System.nanoTime();
        records.forEach(sha256::digest);
        return records.size() * 1e9 / (System.nanoTime() - start);
    }

    private static double verified(Path bundle, long events) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        VerifierJar.FILE.toString(),
                        bundle.toString())
                .redirectErrorStream(true)
                .start();
        double first = 0;
        String last = "";
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                first = first == 0 ? (System.nanoTime() - start) / 1e9 : first;
                System.out.printf(Locale.ROOT, "  %6.2f s  %s%n", (System.nanoTime() - start) / 1e9, line);
                last = line;
            }
        }
        if (process.waitFor() != 0 || !last.equals("MATCH")) {
            throw new IllegalStateException("it doesn't match");
        }
        System.out.printf(Locale.ROOT, "first line   %.2f s%n", first);
        return events * 1e9 / (System.nanoTime() - start);
    }

    /** The ledger of a generated city: only what a city's bundle needs. */
    private static final class Signed implements Ledger {

        private final SignerKey key = SignerKey.generate("luzhi.benchmark/ledger");
        private final Published published;

        Signed(GeneratedCity city) {
            TreeGrowth tree = new TreeGrowth();
            EnterpriseLeaves leaves = new EnterpriseLeaves();
            TreeHasher hasher = new TreeHasher();
            city.stream(0, city.head(), event -> {
                tree.append(hasher.leaf(event));
                leaves.append(event.position(), event);
                if (tree.size() % 10_000 == 0) {
                    tree.changes();
                    leaves.changes();
                }
            });
            published = Published.of(SealedTree.sign(key, tree.size(), tree.root(), leaves.sealed()), key.verifier());
        }

        @Override
        public VerifierKey key() {
            return key.verifier();
        }

        @Override
        public Optional<Published> newest() {
            return Optional.of(published);
        }

        @Override
        public Optional<Published> covering(long index, Duration atMost) {
            return newest();
        }

        @Override
        public TileReader tiles() {
            return (level, number) -> new byte[0];
        }
    }
}
