package org.luzhi.axon.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.luzhi.axon.load.LoadCity;
import org.luzhi.domain.history.HistoryJson;

/** Requests one replay after the other until the server dies; at most one waits while one runs. */
final class KilledAuditor {

    private static final Set<String> ENDED = Set.of("compared", "failed", "cancelled");

    private final Thread thread;

    /** @param promised takes the numbers of the replays that were answered 202 */
    KilledAuditor(int port, Set<String> promised) {
        thread = Thread.ofPlatform().name("auditor").start(() -> request(port, promised));
    }

    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    private static void request(int port, Set<String> promised) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                String id = json(client, replays(port, "").POST(BodyPublishers.ofString("{\"projection\":\"all\"}")))
                        .path("id")
                        .asText();
                promised.add(id);
                Awaitility.await().forever().until(() -> ENDED.contains(state(client, port, id)));
            }
        } catch (IOException died) {
            // The kill; what was under way was not promised.
            return;
        }
    }

    /**
     * Every one of them ends as it should, none of its differences unexplained. Two run at a time, so the last may wait for all
     * the others.
     */
    static void awaitCompared(int port, Set<String> promised, Duration patience) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String id : promised) {
                Awaitility.await("replay " + id).atMost(patience).until(() -> ENDED.contains(state(client, port, id)));
                JsonNode report =
                        json(client, replays(port, "/" + id + "/report").GET());
                assertThat(report.path("unexplained").asLong(-1))
                        .as("replay %s: %s", id, report)
                        .isZero();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Replays that projection, and answers the report once it has been compared. */
    static JsonNode compared(int port, String projection, Duration patience) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = "{\"projection\":\"" + projection + "\"}";
            String id = json(client, replays(port, "").POST(BodyPublishers.ofString(body)))
                    .path("id")
                    .asText();
            Awaitility.await("replay of " + projection)
                    .atMost(patience)
                    .until(() -> ENDED.contains(state(client, port, id)));
            return json(client, replays(port, "/" + id + "/report").GET());
        }
    }

    private static String state(HttpClient client, int port, String id) throws IOException {
        return json(client, replays(port, "/" + id).GET()).path("state").asText();
    }

    private static HttpRequest.Builder replays(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/replays" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + LoadCity.AUDITOR)
                .header("Content-Type", "application/json");
    }

    private static JsonNode json(HttpClient client, HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode())
                    .as(new String(answer.body(), StandardCharsets.UTF_8))
                    .isIn(200, 202);
            return HistoryJson.mapper().readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
