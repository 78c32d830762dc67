package org.luzhi.axon.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.Luzhi;
import org.luzhi.axon.database.DatabaseAccess;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.load.CityHistory;
import org.luzhi.axon.load.FoldGauges;
import org.luzhi.axon.load.LoadCity;
import org.luzhi.domain.replay.Projection;

/** After a million generated events of eight types, a replay of every projection is the live read model, byte for byte. */
@Tag("full")
class MillionEventsTest {

    private static final long EVENTS = 1_000_000;
    private static final int ENTERPRISES = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(40);

    @TempDir
    private Path folder;

    @Test
    void everyProjectionIsReplayedAsItLives() throws Exception {
        DatabaseAccess access = TestDatabase.fresh();
        CityHistory.fill(access, ENTERPRISES, EVENTS);
        try (LuzhiProcess luzhi =
                LuzhiProcess.start(Luzhi.class, folder, List.of("-Xmx4g"), settings(access), PATIENCE)) {
            Awaitility.await("level folds")
                    .pollInterval(Duration.ofSeconds(1))
                    .atMost(PATIENCE)
                    .until(() -> FoldGauges.read(luzhi.port()).values().stream()
                            .allMatch(fold -> fold.position() >= EVENTS));
            for (Projection projection : Projection.values()) {
                JsonNode report = KilledAuditor.compared(luzhi.port(), projection.code(), PATIENCE);

                assertThat(report.path("events").asLong()).isGreaterThanOrEqualTo(EVENTS);
                assertThat(report.path("unexplained").asLong(-1))
                        .as("%s: %s", projection, report)
                        .isZero();
            }
        }
    }

    private Map<String, String> settings(DatabaseAccess access) throws IOException {
        Path accounts = Files.writeString(folder.resolve("accounts.yaml"), new LoadCity(1).accounts());
        return Arrays.stream(new String[][] {
                    {"spring.datasource.url", access.url()},
                    {"spring.datasource.username", access.application().user()},
                    {"spring.datasource.password", access.application().password()},
                    {"spring.flyway.user", access.owner().user()},
                    {"spring.flyway.password", access.owner().password()},
                    {"spring.config.additional-location", accounts.toUri().toString()},
                    {"spring.profiles.active", "test"},
                    {"server.address", "127.0.0.1"},
                    {"luzhi.data", folder.resolve("data").toString()}
                })
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new));
    }
}
