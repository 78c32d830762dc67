package org.luzhi.axon.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.Luzhi;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.EmbeddedDatabase;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.ledger.StoredLedger;
import org.luzhi.axon.load.FoldGauges;
import org.luzhi.axon.load.LoadCity;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.history.HistoryFold;
import org.luzhi.projections.receipt.ReceiptFold;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.score.ScoreFold;

/**
 * A real Luzhi under load, killed at random moments: what was acknowledged is there, nothing twice, nothing half, and the
 * live folds are what a fresh fold of the same history gives, the ledger is that of the history, and every replay that an
 * auditor was promised comes to its end.
 */
class KillTest {

    private static final int CLERKS = 8;
    private static final List<Fold<?>> FOLDS = List.of(
            new RegisterFold(),
            new FilingFold(),
            new ReceiptFold(),
            new BalanceFold(),
            new ScoreFold(),
            new HistoryFold());
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItAcknowledged() throws Exception {
        killAndCheck(2, 20_251);
    }

    @Test
    @Tag("full")
    void keepsWhatItAcknowledgedThroughManyDeaths() throws Exception {
        killAndCheck(25, 20_252);
    }

    private void killAndCheck(int rounds, long seed) throws Exception {
        LoadCity city = new LoadCity(CLERKS);
        Map<String, String> settings = settings(city);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Set<String> promised = ConcurrentHashMap.newKeySet();
        SplittableRandom moments = new SplittableRandom(seed);
        List<LoadCity.Clerk> clerks = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            clerks.add(city.clerk(i, CLERKS));
        }
        for (int round = 0; round < rounds; round++) {
            try (LuzhiProcess luzhi = start(settings)) {
                if (round == 0) {
                    city.register(luzhi.port());
                }
                KilledLoad load = new KilledLoad(luzhi.port(), clerks, acknowledged);
                KilledAuditor auditor = new KilledAuditor(luzhi.port(), promised);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(moments.nextInt(300, 3_000)));
                luzhi.kill();
                load.awaitEnd();
                auditor.awaitEnd();
            }
        }
        try (LuzhiProcess luzhi = start(settings)) {
            assertThat(filed(luzhi.port())).as("acknowledged and recorded").containsAll(acknowledged);
            Awaitility.await("level folds").atMost(PATIENCE).until(() -> FoldGauges.read(luzhi.port()).values().stream()
                    .allMatch(fold -> fold.lag() == 0));
            KilledAuditor.awaitCompared(luzhi.port(), promised, PATIENCE.multipliedBy(rounds));
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(promised).isNotEmpty();
        assertLiveEqualsFresh();
    }

    private LuzhiProcess start(Map<String, String> settings) throws IOException {
        return LuzhiProcess.start(
                Luzhi.class, folder, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), settings, PATIENCE);
    }

    private Map<String, String> settings(LoadCity city) throws IOException {
        Path accounts = Files.writeString(folder.resolve("accounts.yaml"), city.accounts());
        Map<String, String> settings = new TreeMap<>();
        settings.put("spring.config.additional-location", accounts.toUri().toString());
        settings.put("spring.profiles.active", "test");
        settings.put("server.address", "127.0.0.1");
        settings.put("luzhi.data", folder.resolve("data").toString());
        settings.put(
                "luzhi.database.binaries",
                TestDatabase.BINARIES.toAbsolutePath().toString());
        return settings;
    }

    /** What the history says was filed, as {@code <filing> <number>}; fails when a position or version comes twice. */
    private static Set<String> filed(int port) throws IOException, InterruptedException {
        Set<String> filed = new HashSet<>();
        Set<String> versions = new HashSet<>();
        String after = "";
        long position = 0;
        do {
            JsonNode page = get(port, "/api/v1/events?limit=500" + after);
            for (JsonNode event : page.path("items")) {
                assertThat(event.path("position").asLong())
                        .as("dense positions")
                        .isEqualTo(position++);
                JsonNode content = event.path("content");
                if (event.path("type").asText().equals("energy-use.filed")) {
                    String filing = content.path("filing").asText();
                    assertThat(versions.add(
                                    filing + " v" + content.path("version").asText()))
                            .as("recorded once: %s", filing)
                            .isTrue();
                    assertThat(filed.add(
                                    filing + " " + content.path("filingNumber").asText()))
                            .as("recorded once: %s", filing)
                            .isTrue();
                }
            }
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return filed;
    }

    private static JsonNode get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + LoadCity.REGULATOR)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return HistoryJson.mapper().readTree(answer.body());
    }

    private void assertLiveEqualsFresh() throws Exception {
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(folder.resolve("data"), TestDatabase.BINARIES.toAbsolutePath(), 0);
                var pool = TestDatabase.pool(database.access())) {
            StoredEvents history = new StoredEvents(pool);
            assertThat(StoredLedger.findings(pool, history, folder.resolve("data")))
                    .isEmpty();
            for (Fold<?> fold : FOLDS) {
                assertThat(live(database.access(), fold.name())).as(fold.name()).isEqualTo(fresh(fold, history));
            }
        }
    }

    private static <S> Map<String, String> fresh(Fold<S> fold, StoredEvents history) throws IOException {
        Map<String, String> states = new TreeMap<>();
        for (var state : FoldRun.upTo(fold, history, new EventCodec(), history.head(), event -> true)
                .entrySet()) {
            states.put(state.getKey(), HistoryJson.mapper().writeValueAsString(state.getValue()));
        }
        return states;
    }

    private static Map<String, String> live(DatabaseAccess access, String fold) throws SQLException {
        try (Connection connection = access.connect("test");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, state FROM fold_" + fold)) {
            Map<String, String> states = new TreeMap<>();
            while (rows.next()) {
                states.put(rows.getString(1), rows.getString(2));
            }
            return states;
        }
    }
}
