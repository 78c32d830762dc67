package org.luzhi.axon.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.axon.House;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.filing.FiledSubject;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.projections.verifier.Verifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The published example of every subject files as it stands, and goes the whole way: receipt, event, proof, review, page,
 * four-pillar score, replay, bundle. A new subject joins by itself.
 */
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EverySubjectFiledTest {

    private static final String CODE = "91140423MA0LXJH141";

    private final Clerk clerk;
    private final Clerk regulator;
    private final Clerk auditor;

    @TempDir
    private Path folder;

    EverySubjectFiledTest(@LocalServerPort int port) {
        clerk = new Clerk(port, "demo-enterprise");
        regulator = new Clerk(port, "demo-regulator");
        auditor = new Clerk(port, "demo-auditor");
    }

    /** Energy has journeys of its own; its published month belongs to one of them. */
    static List<String> subjects() {
        return FiledSubjects.all().stream()
                .map(FiledSubject::name)
                .filter(name -> !name.equals(EnergyUseRules.SUBJECT))
                .toList();
    }

    @BeforeAll
    void registered() {
        HttpResponse<byte[]> answer = regulator.post("/api/v1/enterprises", """
                {"enterprise":"%s","name":"襄垣绿源煤化工有限公司","region":"140423","industry":"2614","cluster":"C0","chains":["coal-chemistry"]}""".formatted(CODE));
        assertThat(answer.statusCode()).isIn(201, 409);
    }

    private JsonNode example(String subject) {
        return clerk.read("/api/v1/subjects/" + subject + "/schema").at("/examples/0");
    }

    private JsonNode events(JsonNode receipt) {
        return auditor.read("/api/v1/events?filing=" + receipt.path("filing").asText());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    @Order(1)
    void theExampleFilesAsItStands(String subject) {
        ObjectNode example = (ObjectNode) example(subject);
        assertThat(example.path("enterprise").asText()).isEqualTo(CODE);

        HttpResponse<byte[]> filed = clerk.post("/api/v1/filings", example.toString());

        assertThat(filed.statusCode())
                .as(new String(filed.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        JsonNode receipt = Clerk.json(filed);
        assertThat(receipt.path("subject").asText()).isEqualTo(subject);
        assertThat(receipt.path("accounted")).isNotEmpty();
        assertThat(Clerk.json(clerk.post("/api/v1/filings", example.toString())))
                .isEqualTo(receipt);
        assertThat(events(receipt).at("/items/0/type").asText()).isEqualTo(subject + ".filed");
        assertThat(events(receipt).path("items")).hasSize(1);
        assertThat(clerk.get("/api/v1/receipts/" + receipt.path("receipt").asText() + "/proof")
                        .statusCode())
                .isEqualTo(200);
        assertThat(clerk.get("/api/v1/templates/" + subject + ".xlsx").statusCode())
                .isEqualTo(200);
        assertThat(clerk.get("/api/v1/templates/" + subject + ".csv").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    @Order(2)
    void itIsAcceptedAndShown(String subject) {
        String filing =
                CODE + "." + subject + "." + example(subject).path("period").asText();

        assertThat(regulator
                        .post("/api/v1/filings/" + filing + "/acceptance", "{}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(regulator.read("/api/v1/filings/" + filing).path("status").asText())
                .isEqualTo("accepted");
        JsonNode version =
                regulator.read("/api/v1/filings/" + filing + "/versions").at("/items/0");
        assertThat(version.path("content")).isNotEmpty();
        assertThat(version.path("accounted")).isNotEmpty();
        HttpResponse<byte[]> page = regulator.get("/console/filings/" + filing);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains(filing)
                .doesNotContain("??");
    }

    @Test
    @Order(3)
    void theFourPillarsAreTheSumOfWhatTheEventsAdd() {
        String score = "/api/v1/scores/enterprises/" + CODE;
        JsonNode card = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> regulator.read(score + "?year=2025&methodology=CZ-2025.1"),
                        read -> read.path("dimensions").size() == 4);
        JsonNode addends = regulator
                .read(score + "/explanation?year=2025&methodology=CZ-2025.1")
                .path("addends");

        BigDecimal sum = StreamSupport.stream(addends.spliterator(), false)
                .map(addend -> new BigDecimal(addend.path("points").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isPositive().isEqualByComparingTo(card.path("score").asText());
        assertThat(StreamSupport.stream(addends.spliterator(), false)
                        .map(addend -> addend.path("subject").asText())
                        .filter(subject -> !subject.isEmpty())
                        .distinct())
                .contains("production", "innovation", "supply-chain", "smart-assessment", "green-assessment");
    }

    @Test
    @Order(4)
    void aReplayUnderTheFourPillarsEqualsWhatLives() {
        JsonNode requested = Clerk.json(auditor.post(
                "/api/v1/replays",
                "{\"projection\":\"all\",\"scope\":\"" + CODE + "\",\"methodology\":\"CZ-2025.1\"}"));
        String replay = "/api/v1/replays/" + requested.path("id").asText();

        JsonNode ended = await().atMost(Duration.ofSeconds(60))
                .until(() -> auditor.read(replay), view -> List.of("compared", "failed")
                        .contains(view.path("state").asText()));

        assertThat(ended.path("state").asText()).isEqualTo("compared");
        assertThat(auditor.read(replay + "/report").path("unexplained").asLong(-1))
                .isZero();
    }

    @Test
    @Order(5)
    void theBundleOfTheYearIsVerifiedOffline() throws IOException {
        Path bundle = folder.resolve("year.zip");
        Files.write(
                bundle,
                auditor.get("/api/v1/bundles?enterprise=" + CODE + "&year=2025&evidence=true")
                        .body());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int exit;
        try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            exit = new Verifier(stream, stream, false).run(bundle.toString());
        }

        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
    }
}
