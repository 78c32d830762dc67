package org.luzhi.axon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.axon.Caller.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.luzhi.domain.history.HistoryJson;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class HttpTest {

    private static final int LIMIT = 10 * 1024 * 1024;

    private final int port;
    private final Caller caller;

    HttpTest(@LocalServerPort int port) {
        this.port = port;
        this.caller = new Caller(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, application/json, */*, 404, path.unknown",
        "GET, /nothing, application/json, application/json, 404, path.unknown",
        "DELETE, /api/v1/me, application/json, */*, 405, method.unsupported",
        "GET, /api/v1/me, application/json, image/png, 406, accept.unsupported",
        "POST, /api/v1/filings, application/xml, */*, 415, media-type.unsupported",
        "GET, /actuator/prometheus, application/json, */*, 403, account.forbidden"
    })
    void whatHttpRefusesIsAProblemWithAStableCode(
            String method, String path, String type, String accept, int status, String code) throws Exception {
        HttpResponse<String> answer = caller.send(
                method, path, BodyPublishers.noBody(), as("demo-auditor", "Content-Type", type, "Accept", accept));
        assertProblem(answer, status, code);
        assertThat(json(answer).get("title").asText()).matches(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/v1/filings?subject=%00 HTTP/1.1|400|request.wrong",
                "GET /console/history?type=%00 HTTP/1.1|400|request.wrong",
                "TRACE /api/v1/filings HTTP/1.1|405|method.unsupported",
                "PROPFIND /api/v1/filings HTTP/1.1|405|method.unsupported",
                "GET /api/v1/filings/%2f HTTP/1.1|400|request.wrong",
                "GET /api/v1/{x} HTTP/1.1|400|request.wrong",
                "POST /api/v1/filings?dryRun= HTTP/1.1|422|parameter.wrong"
            })
    void whatIsNoProperRequestIsAProblemToo(String line, int status, String code) throws Exception {
        String answer = raw(line + "\r\nHost: localhost\r\nAuthorization: Bearer demo-enterprise\r\n"
                + "Content-Type: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", '"' + code + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "application/*+json", "", "nonsense"})
    void anEmptyBodyOfNoTypeIsRefused(String type) throws Exception {
        String answer =
                raw("POST /api/v1/filings HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-enterprise\r\n"
                        + "Content-Type: " + type + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 415").contains("media-type.unsupported");
    }

    @Test
    void aFormThatDripsIsGivenUpAndNobodyWaitsForIt() throws Exception {
        List<Socket> drips = new ArrayList<>();
        try {
            for (int i = 0; i < 230; i++) {
                Socket drip = new Socket("localhost", port);
                drips.add(drip);
                drip.getOutputStream()
                        .write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\na")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(caller.get("/api/v1/me", as("demo-auditor")).statusCode())
                    .isEqualTo(200);
            Socket one = drips.getFirst();
            String status = dripUntilAnswered(one);
            assertThat(status).startsWith("HTTP/1.1 408");
        } finally {
            for (Socket drip : drips) {
                drip.close();
            }
        }
    }

    /** A byte now and then: the connector's time-out between two reads never comes. */
    private static String dripUntilAnswered(Socket socket) throws IOException {
        socket.setSoTimeout(500);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        for (int i = 0; i < 60; i++) {
            try {
                return in.readLine();
            } catch (SocketTimeoutException notYet) {
                socket.getOutputStream().write('a');
            }
        }
        return "no answer";
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aRedirectNamesNoHost() throws Exception {
        String answer =
                raw("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("Location: /login")
                .doesNotContain("elsewhere");
    }

    @Test
    void aProblemSpeaksTheReadersLanguage() throws Exception {
        HttpResponse<String> answer = caller.get("/api/v1/nothing", as("demo-auditor", "Accept-Language", "en-GB"));
        assertThat(json(answer).get("title").asText()).isEqualTo("There is nothing at this address.");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyOfOneByteTooManyIsRefused(boolean declared) throws Exception {
        byte[] body = new byte[LIMIT + 1];
        HttpResponse<String> answer = caller.send(
                "POST",
                "/api/v1/filings",
                declared
                        ? BodyPublishers.ofByteArray(body)
                        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                as("demo-enterprise", "Content-Type", "text/csv"));
        assertProblem(answer, 413, "file.too-large");
    }

    @Test
    void aStrangerGetsAProblemFromTheApiAndTheLoginFromAPage() throws Exception {
        assertProblem(caller.get("/api/v1/me"), 401, "account.unknown");
        assertProblem(caller.get("/api/v1/me", as("stolen")), 401, "account.token");
        assertProblem(caller.get("/api/v1/me", "Authorization", "Basic YTpi"), 401, "account.token");
        HttpResponse<String> page = caller.get("/console/city", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        HttpResponse<String> part = caller.get("/console/city", "Accept", "text/html", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void aTokenNeedsNeitherSessionNorCsrfToken() {
        HttpResponse<String> answer =
                caller.post("/api/v1/filings", "{", as("demo-enterprise", "Content-Type", "application/json"));
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoGuessesPasswordsIsMadeToWait() throws Exception {
        Caller browser = new Caller(port);
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get("/login", "Accept", "text/html").body());
        assertThat(token.find()).isTrue();
        String form = "username=nobody&password=guess&_csrf=" + token.group(1);
        String[] type = {"Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"};
        for (int i = 0; i < 10; i++) {
            assertThat(browser.post("/login", form, type).headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
        }
        assertThat(browser.post("/login", form, type).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?wait"));
        assertThat(browser.get("/login?wait", "Accept", "text/html", "Accept-Language", "en")
                        .body())
                .contains("Try again in 15 minutes");
    }

    @Test
    void aLoginSessionNeedsTheCsrfToken() throws Exception {
        Caller browser = new Caller(port);
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get("/login", "Accept", "text/html").body());
        assertThat(token.find()).isTrue();
        String form = "username=demo-regulator&password=%s&_csrf=" + token.group(1);
        String[] type = {"Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"};

        HttpResponse<String> wrong = browser.post("/login", form.formatted("wrong"), type);
        assertThat(wrong.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");

        HttpResponse<String> right = browser.post("/login", form.formatted("demo-regulator"), type);
        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(json(browser.get("/api/v1/me")).get("actor").asText()).isEqualTo("demo-regulator");

        HttpResponse<String> forged = browser.post("/api/v1/enterprises", "{}", "Content-Type", "application/json");
        assertProblem(forged, 403, "account.csrf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/api/v1/me", "/console/nothing", "/v3/api-docs", "/actuator/health/readiness"})
    void everyAnswerRunsOurOwnScriptsOnly(String path) {
        HttpResponse<String> answer = caller.get(path, as("demo-auditor", "Accept", "text/html"));
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).startsWith("default-src 'self';").doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.body()).doesNotContainPattern("<script(?![^>]*src=)|<style| style=| on[a-z]+=\"");
    }

    @Test
    void theApiPageMayStyleButNotScriptItself() {
        HttpResponse<String> page = caller.get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("style-src 'self' 'unsafe-inline'").doesNotContain("script-src");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void theApiDescribesItself() throws Exception {
        JsonNode api = json(caller.get("/v3/api-docs"));
        assertThat(api.at("/info/title").asText()).isEqualTo("绿智 Luzhi");
        assertThat(api.at("/components/securitySchemes/token/scheme").asText()).isEqualTo("bearer");
        assertThat(api.get("paths").fieldNames()).toIterable().contains("/api/v1/me", "/api/v1/filings");
        assertThat(api.at("/components/schemas").fieldNames()).toIterable().doesNotContain("Actor");
    }

    @Test
    void everyOperationSaysWhatItIsForAndWhatItReallyAnswers() throws Exception {
        JsonNode api = json(caller.get("/v3/api-docs"));
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    JsonNode described = operation.getValue();
                    assertThat(described.path("summary").asText()).as(name).contains(" · ");
                    boolean problems = path.getKey().startsWith("/api/");
                    assertThat(described
                                    .at("/responses/401/content/application~1problem+json")
                                    .isMissingNode())
                            .as(name)
                            .isNotEqualTo(problems);
                }));
        JsonNode file = api.at("/paths/~1api~1v1~1filings/post/responses");
        assertThat(file.fieldNames())
                .toIterable()
                .containsExactly("200", "201", "401", "403", "409", "413", "415", "422");
        assertThat(api.at("/paths/~1api~1v1~1replays/post/responses").has("202"))
                .isTrue();
        assertThat(api.at("/paths/~1api~1v1~1me/get/responses").has("403")).isFalse();
        assertThat(api.at("/components/schemas/Problem/properties").has("errors"))
                .isTrue();
    }

    @Test
    void aPageThatIsMissingSaysSoAsAPage() {
        HttpResponse<String> page = caller.get("/console/nothing", as("demo-auditor", "Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<!DOCTYPE html>", "没有此地址");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.at("/errors/0/code").asText()).isEqualTo(code);
        assertThat(problem.at("/errors/0/hint").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("org.", "java.", "\tat ");
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return HistoryJson.mapper().readTree(answer.body());
    }
}
