package org.luzhi.axon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.luzhi.axon.Luzhi;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.EmbeddedDatabase;
import org.luzhi.axon.fault.LuzhiProcess;
import org.luzhi.axon.load.FoldGauges;
import org.luzhi.axon.load.HttpLoad;
import org.luzhi.axon.load.LoadCity;

/**
 * Filing over HTTP with everything on, beside its floor: a Spring MVC handler doing one prepared INSERT and commit on the
 * same PostgreSQL. Both are warmed up until their rates stand still; then rounds alternate, so that both meet the same
 * machine.
 *
 * <p>Arguments: rounds (5), seconds a round (8), events already in the store (0), {@code replays} to file beside replays, too.
 */
public final class FilingBenchmark {

    private static final int CONNECTIONS = 32;
    private static final Duration SLICE = Duration.ofSeconds(10);
    private static final int MOST_SLICES = 18;
    private static final int STANDING = 3;
    private static final List<String> JVM = List.of("-Xmx768m", "-XX:+UseParallelGC");

    private FilingBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Duration round = Duration.ofSeconds(args.length > 1 ? Long.parseLong(args[1]) : 8);
        long seeded = args.length > 2 ? Long.parseLong(args[2]) : 0;
        boolean replays = args.length > 3 && args[3].equals("replays");
        Path folder = Files.createTempDirectory("luzhi-filing");
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(folder.resolve("database"), folder.resolve("postgresql"), 0)) {
            run(database.access(), folder, rounds, round, seeded, replays);
        } finally {
            delete(folder);
        }
    }

    private static void run(
            DatabaseAccess access, Path folder, int rounds, Duration round, long seeded, boolean replays)
            throws Exception {
        LoadCity city = new LoadCity(3_000);
        Path accounts = Files.writeString(folder.resolve("accounts.yaml"), city.accounts());
        Map<String, String> settings = settings(access);
        settings.put("spring.config.additional-location", accounts.toUri().toString());
        settings.put("spring.profiles.active", "benchmark");
        settings.put("server.address", "127.0.0.1");
        settings.put("luzhi.data", folder.resolve("data").toString());
        if (seeded > 0) {
            LuzhiProcess.start(Luzhi.class, folder, JVM, settings, Duration.ofMinutes(2))
                    .close();
            new HistorySeed().fill(access, seeded);
            fold(folder, settings, seeded);
        }
        long before = System.nanoTime();
        try (LuzhiProcess luzhi = LuzhiProcess.start(Luzhi.class, folder, JVM, settings, Duration.ofMinutes(20));
                LuzhiProcess floor = floor(access, folder)) {
            System.out.printf("ready after %.1f s with %d events%n", (System.nanoTime() - before) / 1e9, seeded);
            city.register(luzhi.port());
            measure(city, luzhi, floor, rounds, round);
            if (replays) {
                besideReplays(city, luzhi, rounds, round);
            }
            System.out.printf("live heap after GC: %,d MB%n", LiveHeap.megabytes(luzhi.pid()));
        }
    }

    /** The read models and the ledger come level before anything is measured. */
    private static void fold(Path folder, Map<String, String> settings, long seeded) throws IOException {
        long before = System.nanoTime();
        try (LuzhiProcess luzhi = LuzhiProcess.start(Luzhi.class, folder, JVM, settings, Duration.ofMinutes(20))) {
            Awaitility.await()
                    .pollInterval(Duration.ofSeconds(1))
                    .atMost(Duration.ofMinutes(40))
                    .until(() -> FoldGauges.read(luzhi.port()).values().stream()
                            .allMatch(fold -> fold.position() >= seeded));
        }
        System.out.printf("all folds over %,d events built in %.0f s%n", seeded, (System.nanoTime() - before) / 1e9);
    }

    private static void measure(LoadCity city, LuzhiProcess luzhi, LuzhiProcess floor, int rounds, Duration round)
            throws InterruptedException {
        byte[] same = HttpLoad.post("/floor", "-", "application/octet-stream", city.body(0, 0));
        List<HttpLoad.Requests> floorLoad = Stream.generate(() -> (HttpLoad.Requests) () -> same)
                .limit(CONNECTIONS)
                .toList();
        List<LoadCity.Clerk> clerks = IntStream.range(0, CONNECTIONS)
                .mapToObj(i -> city.clerk(i, CONNECTIONS))
                .toList();
        warmUp("floor", floor.port(), floorLoad);
        warmUp("Luzhi", luzhi.port(), clerks);
        List<HttpLoad.Result> floors = new ArrayList<>();
        List<HttpLoad.Result> ours = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            floors.add(HttpLoad.run(floor.port(), floorLoad, round));
            try (Liveness lag = Liveness.watch(luzhi)) {
                ours.add(HttpLoad.run(luzhi.port(), clerks, round));
                lag.afterLoad();
            }
        }
        print("floor: INSERT and commit", floors);
        print("Luzhi: filing, everything on", ours);
        double[] ratios = IntStream.range(0, rounds)
                .mapToDouble(i -> ours.get(i).perSecond() / floors.get(i).perSecond())
                .sorted()
                .toArray();
        System.out.printf(
                "ratio: median %.2f, spread %.2f–%.2f; p99 ratio %.2f%n",
                ratios[rounds / 2], ratios[0], ratios[rounds - 1], median(ours, 0.99) / median(floors, 0.99));
    }

    /** Filing alone and beside an auditor who replays again and again, in turns. */
    private static void besideReplays(LoadCity city, LuzhiProcess luzhi, int rounds, Duration round) {
        List<LoadCity.Clerk> clerks = IntStream.range(0, CONNECTIONS)
                .mapToObj(i -> city.clerk(i, CONNECTIONS))
                .toList();
        List<HttpLoad.Result> alone = new ArrayList<>();
        List<HttpLoad.Result> beside = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            alone.add(HttpLoad.run(luzhi.port(), clerks, round));
            try (BusyAuditor auditor = new BusyAuditor(luzhi.port())) {
                beside.add(HttpLoad.run(luzhi.port(), clerks, round));
            }
        }
        print("Luzhi: filing alone", alone);
        print("Luzhi: filing beside a replay", beside);
        System.out.printf("p99 ratio %.2f%n", median(beside, 0.99) / median(alone, 0.99));
    }

    /** Until the rate stands still: the compiler of a busy server needs minutes on two cores. */
    private static void warmUp(String what, int port, List<? extends HttpLoad.Requests> load) {
        List<Double> rates = new ArrayList<>();
        while (rates.size() < MOST_SLICES && isRising(rates)) {
            rates.add(HttpLoad.run(port, load, SLICE).perSecond());
        }
        System.out.printf(
                "warm-up of %s, per second: %s%n",
                what, rates.stream().map(rate -> String.format("%.0f", rate)).collect(Collectors.joining(" ")));
    }

    private static boolean isRising(List<Double> rates) {
        int last = rates.size() - STANDING;
        return last <= 0
                || rates.subList(last, rates.size()).stream()
                                .mapToDouble(r -> r)
                                .max()
                                .orElseThrow()
                        > 1.05
                                * rates.subList(0, last).stream()
                                        .mapToDouble(r -> r)
                                        .max()
                                        .orElseThrow();
    }

    private static void print(String what, List<HttpLoad.Result> results) {
        double[] rates = results.stream()
                .mapToDouble(HttpLoad.Result::perSecond)
                .sorted()
                .toArray();
        int failures = results.stream().mapToInt(HttpLoad.Result::failures).sum();
        System.out.printf(
                "%-30s median %,.0f/s, spread %,.0f–%,.0f; p50 %.1f ms, p99 %.1f ms; %d failed%n",
                what,
                rates[rates.length / 2],
                rates[0],
                rates[rates.length - 1],
                median(results, 0.5),
                median(results, 0.99),
                failures);
    }

    private static double median(List<HttpLoad.Result> results, double quantile) {
        double[] values =
                results.stream().mapToDouble(r -> r.millis(quantile)).sorted().toArray();
        return values[values.length / 2];
    }

    private static LuzhiProcess floor(DatabaseAccess access, Path folder) throws IOException, SQLException {
        try (Connection connection = access.connect("benchmark");
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1 FROM floor LIMIT 1");
        } catch (SQLException missing) {
            createFloor(access);
        }
        Map<String, String> settings = settings(access);
        settings.put("spring.datasource.hikari.maximum-pool-size", String.valueOf(CONNECTIONS));
        settings.put("spring.datasource.hikari.minimum-idle", String.valueOf(CONNECTIONS));
        settings.put("server.tomcat.max-keep-alive-requests", "-1");
        settings.put("spring.main.banner-mode", "off");
        return LuzhiProcess.start(FloorServer.class, folder, JVM, settings, Duration.ofMinutes(1));
    }

    private static void createFloor(DatabaseAccess access) throws SQLException {
        try (Connection connection = java.sql.DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE floor (id text PRIMARY KEY, body bytea NOT NULL)");
        }
    }

    private static Map<String, String> settings(DatabaseAccess access) {
        return new TreeMap<>(Map.of(
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.application().user(),
                "spring.datasource.password", access.application().password(),
                "spring.flyway.user", access.owner().user(),
                "spring.flyway.password", access.owner().password()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                if (!file.toFile().delete()) {
                    System.err.println("left behind: " + file);
                }
            });
        }
    }
}
