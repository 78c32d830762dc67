package org.luzhi.axon.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.luzhi.axon.Caller.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.download.Bundles;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.verifier.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor takes bundles home and verifies them there. */
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleHttpTest {

    private static final String USCC = "91140423MA0LXJH141";
    private static final String ENTERPRISE = """
            {"enterprise":"%s","name":"襄垣试验煤化工","region":"140423","industry":"2614","cluster":"C0","chains":[],
             "contact":"联系人","phone":"13800000000","mailboxes":[],"stations":[]}""".formatted(USCC);
    private static final String FILING = """
            {"filingNumber":"BUNDLE-%1$s","enterprise":"%2$s","subject":"energy-use","period":"%3$s","content":
             {"consumed":[{"energy":"raw_coal","quantity":"%4$d","unit":"t"}],"exported":[],
              "produced":[{"product":"methanol_bituminous","quantity":"700","unit":"t"}]}}""";

    @TempDir
    private Path folder;

    private final Caller caller;
    private final int port;
    private final String key;
    private final Bundles bundles;
    private final Path underWay;

    BundleHttpTest(
            @LocalServerPort int port,
            @Autowired Ledger ledger,
            @Autowired Bundles bundles,
            @Value("${luzhi.data}") Path data) {
        this.caller = new Caller(port);
        this.port = port;
        this.key = ledger.key().toString();
        this.bundles = bundles;
        this.underWay = data.resolve("bundles");
    }

    @BeforeAll
    void aYearWithACorrectionAReturnAndAWithdrawal() {
        assertThat(caller.post("/api/v1/enterprises", ENTERPRISE, json("demo-regulator"))
                        .statusCode())
                .isIn(201, 409);
        String march = file("1", "2021-03", 1_000);
        act(march, "acceptance", "demo-regulator", "{}");
        assertThat(file("2", "2021-03", 1_100)).isEqualTo(march);
        act(file("3", "2021-04", 900), "return", "demo-regulator", "{\"reason\":\"核对\",\"comments\":[]}");
        act(file("4", "2021-05", 800), "withdrawal", "demo-enterprise", "{\"reason\":\"误报\"}");
    }

    private String file(String number, String period, int coal) {
        HttpResponse<String> answer =
                caller.post("/api/v1/filings", FILING.formatted(number, USCC, period, coal), json("demo-enterprise"));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return read(answer.body()).get("filing").asText();
    }

    private void act(String filing, String verdict, String who, String body) {
        HttpResponse<String> answer = caller.post("/api/v1/filings/" + filing + "/" + verdict, body, json(who));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String[] json(String account) {
        return as(account, "Content-Type", "application/json");
    }

    private static JsonNode read(String json) {
        try {
            return HistoryJson.mapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private Path download(String query) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Path> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/bundles" + query))
                            .header("Authorization", "Bearer demo-auditor")
                            .build(),
                    BodyHandlers.ofFile(Files.createTempFile(folder, "downloaded", ".zip")));
            assertThat(answer.statusCode())
                    .as(Files.readString(answer.body(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(200);
            assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(Files.size(answer.body()));
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"luzhi-[ -~]+\\.zip\"");
            return answer.body();
        }
    }

    private VerifierJar.Ran verified(Path bundle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = new Verifier(stream, stream, false).run(bundle.toString(), "--key", key);
        return new VerifierJar.Ran(exit, out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> queries() {
        return List.of(
                "?enterprise=" + USCC + "&year=2021",
                "?enterprise=" + USCC + "&year=2021&evidence=true&methodology=CZ-2025.0",
                "?enterprise=" + USCC + "&year=2019",
                "?filing=" + USCC + ".energy-use.2021-03&evidence=true",
                "?filing=" + USCC + ".energy-use.2021-05",
                "?city=140400&year=2021");
    }

    @Test
    void eachKindOfBundleMatches() throws Exception {
        for (String query : queries()) {
            VerifierJar.Ran ran = verified(download(query));
            assertThat(ran.output())
                    .as(query)
                    .endsWith("MATCH" + System.lineSeparator())
                    .doesNotContain("FAILED");
            assertThat(ran.exit()).isZero();
        }
        assertThat(underWay).isEmptyDirectory();
    }

    @Test
    void aFlippedByteIsFound() throws Exception {
        Path bundle = download(queries().get(1));
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 3] ^= 1;

        VerifierJar.Ran ran = verified(Files.write(bundle, bytes));
        assertThat(ran.output()).contains("CHANGED").endsWith("MISMATCH" + System.lineSeparator());
        assertThat(ran.exit()).isEqualTo(1);
    }

    /** {@code mvn test} builds no jar; {@code mvn package} and {@code verify} do. */
    @Test
    void theJarSaysTheSame() throws Exception {
        assumeTrue(VerifierJar.isBuilt(), "no luzhi-verify.jar: it is built by mvn package");
        Path bundle = download(queries().getFirst());

        VerifierJar.Ran ran = VerifierJar.run(List.of("-Xmx256m"), bundle.toString(), "--key", key);
        assertThat(ran.output()).endsWith("MATCH" + System.lineSeparator());
        assertThat(ran.exit()).isZero();
        VerifierJar.Ran machine = VerifierJar.run(List.of(), bundle.toString(), "--json");
        assertThat(read(machine.output()).get("result").asText()).isEqualTo("MATCH");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 8;
        assertThat(VerifierJar.run(List.of(), Files.write(bundle, bytes).toString())
                        .exit())
                .isEqualTo(1);
        VerifierJar.Ran nothing =
                VerifierJar.run(List.of(), folder.resolve("nothing").toString());
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.output()).doesNotContain("\tat ");
    }

    @Test
    void theJarHoldsNothingThatItDoesNotNeed() throws Exception {
        assumeTrue(VerifierJar.isBuilt(), "no luzhi-verify.jar: it is built by mvn package");
        try (ZipFile jar = new ZipFile(VerifierJar.FILE.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("(META-INF/versions/\\d+/)?(org/luzhi/(domain|projections)"
                            + "|com/fasterxml/jackson/(core|databind|annotation)|org/jspecify)/.*"))
                    .noneMatch(name -> name.matches("org/luzhi/projections/(api|console|table|download|history)/.*"))
                    .noneMatch(name -> name.endsWith("Handler.class") && name.startsWith("org/luzhi/"));
        }
    }

    @Test
    void whoMayNotGetsNone() {
        String query = "/api/v1/bundles" + queries().getFirst();
        assertThat(caller.get(query, as("demo-enterprise")).statusCode()).isEqualTo(403);
        assertThat(caller.get(query, as("demo-regulator")).statusCode()).isEqualTo(403);
        assertThat(caller.get(query, as("demo-operator")).statusCode()).isEqualTo(403);
        assertThat(caller.get(query).statusCode()).isEqualTo(401);
    }

    @Test
    void wrongQuestionsAreRefusedWithTheirCodes() {
        assertRefused("?enterprise=91140403MA0LGD0251&year=2021", 404, "enterprise.unknown");
        assertRefused("?filing=" + USCC + ".energy-use.2019-03", 404, "filing.unknown");
        assertRefused("?filing=nonsense", 404, "filing.unknown");
        assertRefused("?city=999900&year=2021", 404, "region.unknown");
        assertRefused("", 422, "bundle.scope");
        assertRefused("?year=2021", 422, "bundle.scope");
        assertRefused("?city=140400&year=2021&evidence=true", 422, "bundle.scope");
        assertRefused("?filing=" + USCC + ".energy-use.2021-03&year=2021", 422, "bundle.scope");
        assertRefused("?enterprise=" + USCC + "&city=140400&year=2021", 422, "bundle.scope");
        assertRefused("?enterprise=" + USCC, 422, "parameter.year");
        assertRefused("?enterprise=" + USCC + "&year=2021&methodology=CZ-1999.0", 422, "parameter.methodology");
    }

    private void assertRefused(String query, int status, String code) {
        HttpResponse<String> answer = caller.get("/api/v1/bundles" + query, as("demo-auditor"));
        assertThat(answer.statusCode()).as("%s: %s", query, answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    @Test
    void onlyAFewAreMadeAtOnce() throws Exception {
        List<Bundles.Made> held = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                held.add(bundles.make(BundleScope.city("140400", 2021), "CZ-2025.0", false));
            }
            HttpResponse<String> answer =
                    caller.get("/api/v1/bundles" + queries().getFirst(), as("demo-auditor"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
            assertThat(answer.body()).contains("bundle.busy");
        } finally {
            held.forEach(Bundles.Made::close);
        }
        assertThat(underWay).isEmptyDirectory();
    }

    @Test
    void whoHangsUpLeavesNothingBehind() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setReceiveBufferSize(1_024);
            socket.getOutputStream()
                    .write(("GET /api/v1/bundles" + queries().getLast()
                                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-auditor\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            socket.setSoLinger(true, 0);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            try (Stream<Path> left = Files.list(underWay)) {
                return left.findAny().isEmpty();
            }
        });
    }

    @Test
    void theConsoleOffersThemToTheAuditorAlone() {
        for (String page : List.of(
                "/console/city?year=2021",
                "/console/enterprises/" + USCC + "?year=2021",
                "/console/filings/" + USCC + ".energy-use.2021-03")) {
            assertThat(caller.get(page, as("demo-auditor", "Accept", "text/html"))
                            .body())
                    .contains("/api/v1/bundles?");
            assertThat(caller.get(page, as("demo-regulator", "Accept", "text/html"))
                            .body())
                    .doesNotContain("/api/v1/bundles?");
        }
    }
}
