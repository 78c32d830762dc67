package org.luzhi.axon.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.replay.Projection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An auditor replays over HTTP: watches it, reads its report, sees a correction explained and a forgery found. */
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorReplaysTest {

    private static final String CODE = "91140423MA0LXJH141";
    private static final String FILING = CODE + ".energy-use.2022-07";

    private final Caller caller;
    private final JdbcTemplate jdbc;
    private long beforeCorrection;

    AuditorReplaysTest(@LocalServerPort int port, @Autowired JdbcTemplate jdbc) {
        this.caller = new Caller(port);
        this.jdbc = jdbc;
    }

    @BeforeAll
    void aFilingAndItsCorrection() throws Exception {
        HttpResponse<String> registered = caller.post(
                "/api/v1/enterprises",
                """
                {"enterprise":"%s","name":"示例","region":"140423","industry":"2614","cluster":"C0","chains":[],
                 "contact":"联系人","phone":"13800000000","mailboxes":[],"stations":[]}""".formatted(CODE),
                Caller.as("demo-regulator", "Content-Type", "application/json"));
        assertThat(registered.statusCode()).isIn(201, 409);
        file("A-1", "10");
        beforeCorrection = file("A-2", "20").path("position").asLong();
    }

    private JsonNode file(String number, String tonnes) throws Exception {
        HttpResponse<String> filed = caller.post(
                "/api/v1/filings",
                """
                {"filingNumber":"%s","enterprise":"%s","subject":"energy-use","period":"2022-07",
                 "content":{"consumed":[{"energy":"raw_coal","quantity":"%s","unit":"t"}],"exported":[],"produced":[]}}""".formatted(number, CODE, tonnes),
                Caller.as("demo-enterprise", "Content-Type", "application/json"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return json(filed);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return HistoryJson.mapper().readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String... headers) {
        return caller.get("/api/v1/replays" + path, Caller.as("demo-auditor", headers));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return caller.send(
                method,
                "/api/v1/replays" + path,
                BodyPublishers.ofString(body),
                Caller.as("demo-auditor", "Content-Type", "application/json", "Accept-Language", "en"));
    }

    private String requested(String body) throws Exception {
        HttpResponse<String> answer = send("POST", "", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(json(answer).path("state").asText()).isEqualTo("requested");
        String id = json(answer).path("id").asText();
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/replays/" + id);
        return id;
    }

    private JsonNode compared(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> json(get("/" + id)), view -> List.of("compared", "failed")
                        .contains(view.path("state").asText()));
    }

    @Test
    void itIsComparedAndItsReportHasTheDigestThatIsOnRecord() throws Exception {
        String id = requested("{\"projection\":\"all\",\"scope\":\"" + CODE + "\"}");
        JsonNode view = compared(id);

        assertThat(view.path("state").asText()).as(view.toString()).isEqualTo("compared");
        assertThat(view.at("/differences/changed").asLong()).isZero();
        assertThat(view.at("/differences/missing").asLong()).isZero();
        assertThat(view.at("/differences/equal").asLong()).isGreaterThan(5);
        assertThat(view.path("position").asLong()).isEqualTo(view.path("end").asLong());
        assertThat(view.path("digests")).hasSize(Projection.values().length);
        HttpResponse<String> report = get("/" + id + "/report");
        assertThat(report.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("replay-" + id + ".json");
        assertThat(sha256(report.body())).isEqualTo(view.path("report").asText());
        assertThat(json(get("?limit=500")).path("items").findValuesAsText("id")).contains(id);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aCorrectionBehindTheEndIsExplainedByItsEvent() throws Exception {
        String id = requested(
                "{\"projection\":[\"balance\"],\"scope\":\"" + CODE + "\",\"until\":\"" + beforeCorrection + "\"}");
        JsonNode view = compared(id);

        assertThat(view.at("/differences/changed").asLong()).isEqualTo(1);
        JsonNode report = json(get("/" + id + "/report"));
        assertThat(report.path("unexplained").asLong()).isZero();
        JsonNode first = report.at("/projections/0/first");
        assertThat(first.path("key").asText()).isEqualTo(FILING);
        assertThat(first.path("reason").asText()).isEqualTo("later-event");
        assertThat(first.path("position").asLong()).isEqualTo(beforeCorrection);
    }

    @Test
    void aForgedRowIsFoundAndNamed() throws Exception {
        String right = jdbc.queryForObject("select state from fold_score where key = ?", String.class, FILING);
        jdbc.update(
                "update fold_score set state = replace(state, '\"version\":2', '\"version\":9') where key = ?", FILING);
        try {
            JsonNode view = compared(requested("{\"projection\":\"score\",\"scope\":\"" + CODE + "\"}"));
            JsonNode report = json(get("/" + view.path("id").asText() + "/report"));
            assertThat(report.path("unexplained").asLong()).isEqualTo(1);
            assertThat(report.at("/projections/0/worst/0/key").asText()).isEqualTo(FILING);
            assertThat(report.at("/projections/0/worst/0/reason").asText()).isEqualTo("state-differs");
            assertThat(report.at("/projections/0/worst/0/live").asText()).isEqualTo("9");
        } finally {
            jdbc.update("update fold_score set state = ? where key = ?", right, FILING);
        }
    }

    @Test
    void itsProgressStreamsUntilItHasEnded() throws Exception {
        String id = requested("{\"projection\":\"history\"}");
        HttpResponse<String> stream = get("/" + id + "/progress", "Accept", "text/event-stream");

        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        List<String> told =
                stream.body().lines().filter(line -> line.startsWith("data:")).toList();
        assertThat(told).isNotEmpty();
        JsonNode last = HistoryJson.mapper().readTree(told.getLast().substring("data:".length()));
        assertThat(last.path("state").asText()).isEqualTo("compared");
        assertThat(stream.body()).contains("event:progress");
    }

    @Test
    void whatHasEndedTakesNoOrders() throws Exception {
        String id = requested("{\"projection\":\"receipt\",\"until\":0}");
        assertThat(compared(id).path("events").asLong()).isZero();

        for (HttpResponse<String> late : List.of(
                send("POST", "/" + id + "/pause", ""),
                send("POST", "/" + id + "/resume", ""),
                send("DELETE", "/" + id, ""))) {
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(json(late).path("code").asText()).isEqualTo("replay.ended");
        }
    }

    @Test
    void everyProblemOfARequestIsToldAtOnce() throws Exception {
        HttpResponse<String> wrong =
                send("POST", "", "{\"projection\":\"secrets\",\"until\":\"soon\",\"scope\":\"me\",\"speed\":1}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).path("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("field.unknown", "replay.projection", "replay.scope", "replay.until");
        assertThat(json(send("POST", "", "{\"projection\":\"score\",\"methodology\":\"CZ-1999\"}"))
                        .path("code")
                        .asText())
                .isEqualTo("parameter.methodology");
        assertThat(json(get("/nothing")).path("code").asText()).isEqualTo("replay.unknown");
    }
}
