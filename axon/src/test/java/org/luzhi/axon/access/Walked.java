package org.luzhi.axon.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.luzhi.axon.Caller;
import org.luzhi.domain.history.HistoryJson;

/** What one enterprise has on record before the walk, to fill into addresses and bodies. */
final class Walked {

    private static final String ENTERPRISE = """
            {"enterprise":"{uscc}","name":"示例 {uscc}","region":"140423","industry":"2614","cluster":"C0","chains":[],
             "contact":"联系人","phone":"13800000000","mailboxes":[],"stations":[]}""";
    private static final String FILING = """
            {"filingNumber":"WALK-1","enterprise":"{uscc}","subject":"energy-use","period":"2024-05",
             "content":{"consumed":[{"energy":"raw_coal","quantity":"10","unit":"t"}],"exported":[],"produced":[]}}""";

    private Walked() {}

    /** Registers the enterprise and files for it. */
    static Map<String, String> file(Caller caller, String account, String uscc) {
        Map<String, String> about = Map.of("uscc", uscc);
        HttpResponse<String> registered = caller.post(
                "/api/v1/enterprises",
                fill("enterprise", about),
                Caller.as("demo-regulator", "Content-Type", "application/json"));
        assertThat(registered.statusCode()).as(registered.body()).isIn(201, 409);
        HttpResponse<String> filed = caller.post(
                "/api/v1/filings", fill("filing", about), Caller.as(account, "Content-Type", "application/json"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        JsonNode receipt = json(filed.body());
        return Map.of(
                "uscc", uscc,
                "id", receipt.get("filing").asText(),
                "receipt", receipt.get("receipt").asText(),
                "digest", receipt.get("evidence").asText());
    }

    /** {@code filing}, {@code enterprise} and {@code profile} stand for whole bodies. */
    static String fill(String template, Map<String, String> about) {
        String filled =
                switch (template) {
                    case "enterprise" -> ENTERPRISE;
                    case "profile" -> ENTERPRISE.replace("\"enterprise\":\"{uscc}\",", "");
                    case "filing" -> FILING;
                    default -> template;
                };
        for (Map.Entry<String, String> entry : about.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }

    private static JsonNode json(String text) {
        try {
            return HistoryJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
