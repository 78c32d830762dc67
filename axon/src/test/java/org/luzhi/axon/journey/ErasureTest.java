package org.luzhi.axon.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.luzhi.axon.ledger.LedgerAuditor;
import org.luzhi.axon.load.Codes;
import org.luzhi.axon.personal.SubjectCipher;
import org.luzhi.axon.processing.FoldProcessors;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.personal.PersonalValue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A regulator erases an enterprise's personal values: they are gone everywhere, and everything is still proved. */
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTest {

    private static final String CODE = Codes.invented("140423", 'E', 1).value();
    private static final String ENTERPRISE = "/api/v1/enterprises/" + CODE;
    private static final List<String> SECRETS =
            List.of("柳如是", "13912345678", "liu@example.test", "pw-20417", "钱谦益", "13898765432");

    private final Caller caller;
    private final JdbcTemplate jdbc;
    private final SubjectCipher cipher;
    private final LedgerAuditor auditor;
    private final FoldProcessors folds;
    private final List<JsonNode> before = new ArrayList<>();

    ErasureTest(
            @LocalServerPort int port,
            @Autowired JdbcTemplate jdbc,
            @Autowired SubjectCipher cipher,
            @Autowired LedgerAuditor auditor,
            @Autowired FoldProcessors folds) {
        this.caller = new Caller(port);
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.auditor = auditor;
        this.folds = folds;
    }

    @BeforeAll
    void filedTwiceAndErased() throws Exception {
        assertThat(send(
                                "POST",
                                "/api/v1/enterprises",
                                profile("柳如是", "13912345678", "\"enterprise\":\"%s\",".formatted(CODE)))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send("PUT", ENTERPRISE, profile("钱谦益", "13898765432", "")).statusCode())
                .isEqualTo(200);
        assertThat(json(get("demo-regulator", ENTERPRISE))
                        .at("/contact/contact")
                        .asText())
                .isEqualTo("钱谦益");
        for (JsonNode event : events()) {
            before.add(json(get(
                    "demo-auditor", "/api/v1/events/" + event.path("position").asText())));
        }
        HttpResponse<String> erased = erase();
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(json(erased).path("state").asText()).isEqualTo("erased");
    }

    private HttpResponse<String> erase() {
        return send("POST", ENTERPRISE + "/erasure", "{\"reason\":\"撤回同意\",\"document\":\"删除申请 7 号\"}");
    }

    private static String profile(String contact, String phone, String head) {
        return """
                {%s"name":"删除试验","region":"140423","industry":"2614","cluster":"C0","chains":[],"contact":"%s",
                 "phone":"%s","mailboxes":["liu@example.test"],"stations":[{"mn":"E1","password":"pw-20417","st":"31",
                 "edition":"2017","crc":"standard","tolerances":[]}]}""".formatted(head, contact, phone);
    }

    private Iterable<JsonNode> events() throws Exception {
        return json(get("demo-auditor", "/api/v1/events?limit=500&enterprise=" + CODE))
                .path("items");
    }

    private HttpResponse<String> get(String account, String path, String... headers) {
        return caller.get(path, Caller.as(account, headers));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return caller.send(
                method,
                path,
                BodyPublishers.ofString(body),
                Caller.as("demo-regulator", "Content-Type", "application/json"));
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return HistoryJson.mapper().readTree(answer.body());
    }

    @Test
    void noAnswerShowsAPersonalValue() throws Exception {
        List<String> paths = new ArrayList<>(List.of(
                ENTERPRISE,
                "/api/v1/enterprises?limit=500",
                "/api/v1/events?limit=500&enterprise=" + CODE,
                "/console/enterprises",
                "/console/enterprises/" + CODE,
                "/console/enterprises/" + CODE + "/contact",
                "/console/history?enterprise=" + CODE,
                "/actuator/health/readiness"));
        for (JsonNode event : events()) {
            paths.add("/api/v1/events/" + event.path("position").asText());
            paths.add("/console/history/" + event.path("position").asText());
        }
        for (String path : paths) {
            HttpResponse<String> answer =
                    get("demo-regulator", path, "Accept", path.startsWith("/console") ? "text/html" : "*/*");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(SECRETS);
        }
    }

    @Test
    void theNoticeSaysWhenByWhomAndOnWhat() throws Exception {
        String english =
                get("demo-regulator", ENTERPRISE, "Accept-Language", "en").body();
        assertThat(english).contains("were erased on 20", "by demo-regulator, document “删除申请 7 号”");
        assertThat(get("demo-regulator", ENTERPRISE).body()).contains("依据“删除申请 7 号”删除");
        String page = get("demo-regulator", "/console/enterprises/" + CODE + "/contact", "Accept-Language", "en")
                .body();
        assertThat(page).contains("by demo-regulator, document “删除申请 7 号”");
        long first = before.getFirst().path("position").asLong();
        assertThat(get("demo-auditor", "/console/history/" + first, "Accept-Language", "en", "Accept", "text/html")
                        .body())
                .contains("kept encrypted", "document “删除申请 7 号”");
    }

    @Test
    void noTableHoldsOneAndNothingOpensWhatIsSealed() throws Exception {
        List<String> tables = jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
                String.class);
        assertThat(tables).contains("event", "fold_register", "subject_key");
        for (String table : tables) {
            for (String secret : SECRETS) {
                String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
                assertThat(jdbc.queryForObject(
                                "SELECT count(*) FROM \"" + table
                                        + "\" t WHERE position(? in t::text) > 0 OR position(? in t::text) > 0",
                                Integer.class,
                                secret,
                                hex))
                        .as(table)
                        .isZero();
            }
        }
        List<JsonNode> sealed = new ArrayList<>();
        for (JsonNode event : before) {
            event.path("content").findParents("ciphertext").forEach(sealed::add);
        }
        assertThat(sealed).hasSize(8);
        for (JsonNode value : sealed) {
            assertThat(cipher.open(new PersonalValue(
                            value.path("subject").asText(),
                            value.path("ciphertext").asText())))
                    .isEmpty();
        }
    }

    @Test
    void everyProofStillLeadsToTheRootAndTheLedgerMatches() throws Exception {
        for (JsonNode old : before) {
            JsonNode now = json(
                    get("demo-auditor", "/api/v1/events/" + old.path("position").asText()));
            assertThat(now.path("recordHash")).isEqualTo(old.path("recordHash"));
            assertThat(now.path("content")).isEqualTo(old.path("content"));
            assertThat(now.at("/proof/holds").asBoolean()).isTrue();
        }
        assertThat(auditor.audit().findings()).isEmpty();
    }

    @Test
    void aReplayAgreesAndDestroysNoNewKey() throws Exception {
        assertThat(send("PUT", ENTERPRISE, profile("黄宗羲", "13700000001", "")).statusCode())
                .isEqualTo(200);
        assertThat(contact()).isEqualTo("黄宗羲");

        folds.rebuild("register");
        String id = json(caller.post(
                        "/api/v1/replays",
                        "{\"projection\":\"all\",\"scope\":\"" + CODE + "\"}",
                        Caller.as("demo-auditor", "Content-Type", "application/json")))
                .path("id")
                .asText();
        JsonNode view = await().atMost(Duration.ofSeconds(60))
                .until(() -> json(get("demo-auditor", "/api/v1/replays/" + id)), job -> List.of("compared", "failed")
                        .contains(job.path("state").asText()));

        assertThat(view.at("/differences/changed").asLong()).as(view.toString()).isZero();
        assertThat(view.at("/differences/missing").asLong()).isZero();
        assertThat(view.at("/differences/equal").asLong()).isPositive();
        assertThat(contact()).isEqualTo("黄宗羲");

        assertThat(erase().statusCode()).isEqualTo(200);
        assertThat(contact()).isEmpty();
        int events = sizeOf(events());
        assertThat(erase().statusCode()).as("twice is harmless").isEqualTo(200);
        assertThat(sizeOf(events())).isEqualTo(events);
    }

    private String contact() throws Exception {
        return json(get("demo-regulator", ENTERPRISE)).at("/contact/contact").asText();
    }

    private static int sizeOf(Iterable<JsonNode> nodes) {
        int size = 0;
        for (JsonNode ignored : nodes) {
            size++;
        }
        return size;
    }
}
