package org.luzhi.axon.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.luzhi.axon.load.LoadCity;
import org.luzhi.domain.history.HistoryJson;

/** Replays scores and balances over HTTP, one replay after the other, until it is closed; then gives the last one up. */
final class BusyAuditor implements AutoCloseable {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Thread thread;
    private volatile boolean closed;

    BusyAuditor(int port) {
        this.port = port;
        thread = Thread.ofPlatform().name("auditor").start(this::work);
    }

    private void work() {
        try {
            while (!closed) {
                String id =
                        text(at("").POST(BodyPublishers.ofString("{\"projection\":[\"score\",\"balance\"]}")), "id");
                Awaitility.await().pollInterval(LOOKS_EVERY).atMost(LONGEST).until(() -> closed || ended(id));
                if (closed) {
                    client.send(at("/" + id).DELETE().build(), BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("no replay", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(String id) throws IOException, InterruptedException {
        String state = text(at("/" + id).GET(), "state");
        if (state.equals("failed")) {
            throw new IllegalStateException("a replay failed");
        }
        return state.equals("compared") || state.equals("cancelled");
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/replays" + path))
                .header("Authorization", "Bearer " + LoadCity.AUDITOR)
                .header("Content-Type", "application/json");
    }

    private String text(HttpRequest.Builder request, String field) throws IOException, InterruptedException {
        return HistoryJson.mapper()
                .readTree(
                        client.send(request.build(), BodyHandlers.ofByteArray()).body())
                .path(field)
                .asText();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
