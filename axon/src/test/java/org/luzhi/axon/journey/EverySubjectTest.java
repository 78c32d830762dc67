package org.luzhi.axon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.House;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FiledSubject;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.history.HistoryJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every subject has its forms, and the example in its schema is filed, recorded and answered with what it amounts to. */
@House
class EverySubjectTest {

    private static final String FIRST_17 = "91140429MA0KA9X31";
    private static final String CODE = FIRST_17 + UnifiedSocialCreditCode.checkCharacter(FIRST_17);

    private final Clerk clerk;
    private final Clerk regulator;
    private final Path inbox;

    EverySubjectTest(@LocalServerPort int port, @Value("${luzhi.data}") Path data) {
        clerk = new Clerk(port, "demo-enterprise");
        regulator = new Clerk(port, "demo-regulator");
        inbox = data.resolve("inbox").resolve(CODE);
    }

    @BeforeEach
    void registered() throws IOException {
        HttpResponse<byte[]> answer = regulator.post("/api/v1/enterprises", """
                {"enterprise":"%s","name":"样样填报有限公司","region":"140429","industry":"2614","cluster":"C0","chains":[]}""".formatted(CODE));
        assertThat(answer.statusCode()).isIn(201, 409);
        Files.createDirectories(inbox);
    }

    @Test
    void eachHasSchemaFormWorkbookAndCsv() {
        List<JsonNode> subjects = subjects();

        assertThat(subjects)
                .extracting(subject -> subject.path("subject").asText())
                .isSubsetOf(FiledSubjects.all().stream().map(FiledSubject::name).toList())
                .contains("energy-use", "production", "innovation", "supply-chain")
                .contains("smart-assessment", "green-assessment");
        for (JsonNode subject : subjects) {
            for (String form : List.of("schema", "form", "workbook", "csv")) {
                String address = subject.path(form).asText();
                assertThat(clerk.get(address).statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void theExampleOfEachIsFiledAsItStands() throws IOException {
        for (JsonNode subject : subjects()) {
            String name = subject.path("subject").asText();
            ObjectNode filing = clerk.read(subject.path("schema").asText())
                    .at("/examples/0")
                    .deepCopy();
            filing.put("enterprise", CODE);

            JsonNode receipt = dropped(name + ".json", filing);

            String id = CODE + "." + name + "." + filing.path("period").asText();
            assertThat(receipt.path("filing").asText()).isEqualTo(id);
            assertThat(receipt.path("accounted").isEmpty()).as(name).isFalse();
            assertThat(regulator.read("/api/v1/filings/" + id).path("status").asText())
                    .isEqualTo("submitted");
        }
    }

    private List<JsonNode> subjects() {
        return clerk.read("/api/v1/subjects").path("items").valueStream().toList();
    }

    private JsonNode dropped(String name, JsonNode filing) throws IOException {
        Files.writeString(inbox.resolve("." + name), filing.toString());
        Files.move(inbox.resolve("." + name), inbox.resolve(name));
        Path receipt = inbox.resolve(name + ".receipt.json");
        Awaitility.await(name).atMost(Duration.ofSeconds(60)).until(() -> Files.exists(receipt));
        return HistoryJson.mapper().readTree(Files.readAllBytes(receipt));
    }
}
