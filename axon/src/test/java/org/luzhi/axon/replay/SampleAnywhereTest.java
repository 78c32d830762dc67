package org.luzhi.axon.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.Caller;
import org.luzhi.axon.Luzhi;
import org.luzhi.axon.database.EmbeddedDatabase;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.fault.LuzhiProcess;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.history.HistoryJson;

/**
 * The sample city, filed through the real doors: a replay of every projection equals the live tables to the byte, and gives the
 * same bytes under every Java of the machine, in other zones, locales and charsets, and in batches of any size.
 */
@Tag("full")
class SampleAnywhereTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Each pair of zone, locale and charset comes up once. */
    private static final List<List<String>> PLACES = List.of(
            List.of(
                    "-Duser.timezone=Asia/Shanghai",
                    "-Duser.language=zh",
                    "-Duser.country=CN",
                    "-Dfile.encoding=UTF-8"),
            List.of(
                    "-Duser.timezone=Asia/Shanghai",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=COMPAT"),
            List.of(
                    "-Duser.timezone=America/St_Johns",
                    "-Duser.language=zh",
                    "-Duser.country=CN",
                    "-Dfile.encoding=COMPAT"),
            List.of(
                    "-Duser.timezone=America/St_Johns",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=UTF-8"));

    @TempDir
    private Path folder;

    @Test
    void aReplayOfTheSampleCityEqualsLiveToTheByteWhereverItRuns() throws Exception {
        SortedMap<String, String> live = replayBesideLive();
        Path file = folder.resolve("history.jsonl");
        SortedMap<String, String> here;
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(folder.resolve("data"), TestDatabase.BINARIES.toAbsolutePath(), 0);
                var pool = TestDatabase.pool(database.access())) {
            StoredEvents history = new StoredEvents(pool);
            WrittenHistory.write(history, file);
            here = ReplayElsewhere.digests(history, 1_000);
        }
        // The replay's own events came after its end, and are the business of the index of the history alone.
        live.forEach((projection, digest) -> {
            if (!projection.equals("history")) {
                assertThat(here.get(projection)).as(projection).isEqualTo(digest);
            }
        });
        List<String> expected = new ArrayList<>();
        for (int batch = 0; batch < 3; batch++) {
            here.forEach((projection, digest) -> expected.add(projection + " " + digest));
        }
        for (Path java : Jdks.found()) {
            for (List<String> place : PLACES) {
                assertThat(elsewhere(java, place, file)).as(java + " " + place).isEqualTo(expected);
            }
        }
    }

    /** @return the digests of a replay which found no row that differs */
    private SortedMap<String, String> replayBesideLive() throws Exception {
        Map<String, String> settings = Map.of(
                "luzhi.data", folder.resolve("data").toString(),
                "luzhi.database.binaries",
                        TestDatabase.BINARIES.toAbsolutePath().toString());
        try (LuzhiProcess luzhi = LuzhiProcess.start(Luzhi.class, folder, List.of("-Xmx512m"), settings, PATIENCE)) {
            Caller caller = new Caller(luzhi.port());
            HttpResponse<String> requested = caller.post(
                    "/api/v1/replays",
                    "{\"projection\":\"all\"}",
                    Caller.as("demo-auditor", "Content-Type", "application/json"));
            assertThat(requested.statusCode()).as(requested.body()).isEqualTo(202);
            String id = json(requested).path("id").asText();
            JsonNode view = Awaitility.await()
                    .atMost(PATIENCE)
                    .until(
                            () -> json(caller.get("/api/v1/replays/" + id, Caller.as("demo-auditor"))),
                            answer -> List.of("compared", "failed")
                                    .contains(answer.path("state").asText()));
            assertThat(view.path("state").asText()).as(view.toString()).isEqualTo("compared");
            assertThat(view.at("/differences/equal").asLong()).isGreaterThan(1_000);
            assertThat(view.at("/differences/changed").asLong()).isZero();
            assertThat(view.at("/differences/missing").asLong()).isZero();
            SortedMap<String, String> digests = new TreeMap<>();
            view.path("digests")
                    .fields()
                    .forEachRemaining(
                            each -> digests.put(each.getKey(), each.getValue().asText()));
            assertThat(digests).hasSize(6);
            return digests;
        }
    }

    private List<String> elsewhere(Path java, List<String> place, Path history) throws Exception {
        Path printed = folder.resolve("printed.txt");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(place);
        Collections.addAll(
                command,
                "-cp",
                System.getProperty("java.class.path"),
                ReplayElsewhere.class.getName(),
                history.toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        // What -Dfile.encoding=COMPAT takes the default charset from: here not even Latin-1.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(printed);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return HistoryJson.mapper().readTree(answer.body());
    }
}
