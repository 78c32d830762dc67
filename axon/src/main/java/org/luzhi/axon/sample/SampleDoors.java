package org.luzhi.axon.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.HistoryJson;

/** The doors of the running server, used as anyone uses them: over HTTP with a bearer token. */
final class SampleDoors {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String REGULATOR = "demo-regulator";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String base;

    SampleDoors(int port) {
        base = "http://127.0.0.1:" + port + "/api/v1";
    }

    void register(SampleEnterprise enterprise) {
        ObjectNode body = HistoryJson.mapper().createObjectNode();
        body.put("enterprise", enterprise.code().value());
        body.put("name", enterprise.name());
        body.put("region", enterprise.region());
        body.put("industry", enterprise.industry());
        body.put("cluster", enterprise.cluster());
        enterprise.chains().forEach(body.putArray("chains")::add);
        post("/enterprises", REGULATOR, JSON, body.toString(), List.of(201, 409));
    }

    void confirm(SampleEnterprise enterprise) {
        post(
                "/enterprises/" + enterprise.code() + "/confirmation",
                REGULATOR,
                JSON,
                "{\"reason\":\"营业执照原件核对无误\"}",
                List.of(200, 409));
    }

    /** Files bytes of one of the three formats; a refusal is an answer that the story may expect. */
    void file(SampleEnterprise enterprise, String mediaType, byte[] body, List<Integer> expected) {
        send("/filings", SampleAccounts.token(enterprise.code()), mediaType, body, expected);
    }

    void accept(FilingId filing) {
        post("/filings/" + filing + "/acceptance", REGULATOR, JSON, "{}", List.of(200, 409));
    }

    void giveBack(FilingId filing, SampleAct.Remark remark) {
        ObjectNode body = HistoryJson.mapper().createObjectNode();
        body.put("reason", remark.reason());
        body.putArray("comments").addObject().put("pointer", remark.pointer()).put("comment", remark.comment());
        post("/filings/" + filing + "/return", REGULATOR, JSON, body.toString(), List.of(200, 409));
    }

    void withdraw(SampleEnterprise enterprise, FilingId filing) {
        post(
                "/filings/" + filing + "/withdrawal",
                SampleAccounts.token(enterprise.code()),
                JSON,
                "{\"reason\":\"报送主体有误，撤回\"}",
                List.of(200, 409));
    }

    JsonNode get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + REGULATOR)
                .build();
        try {
            return HistoryJson.mapper().readTree(send(request, List.of(200)).body());
        } catch (IOException e) {
            throw new SampleInterruptedException("no JSON at " + path, e);
        }
    }

    private void post(String path, String token, String mediaType, String body, List<Integer> expected) {
        send(path, token, mediaType, body.getBytes(StandardCharsets.UTF_8), expected);
    }

    private void send(String path, String token, String mediaType, byte[] body, List<Integer> expected) {
        send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", mediaType)
                        .header("Accept-Language", "zh-CN")
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                expected);
    }

    private HttpResponse<byte[]> send(HttpRequest request, List<Integer> expected) {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (!expected.contains(answer.statusCode())) {
                throw new SampleInterruptedException(
                        request.uri() + " answered " + answer.statusCode() + ": "
                                + new String(answer.body(), StandardCharsets.UTF_8),
                        null);
            }
            return answer;
        } catch (IOException e) {
            throw new SampleInterruptedException(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleInterruptedException("the sample was interrupted; it goes on at the next start", e);
        }
    }
}
