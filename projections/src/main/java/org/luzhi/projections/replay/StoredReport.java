package org.luzhi.projections.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.luzhi.domain.history.HistoryJson;

/**
 * A report as it is kept: the very bytes whose digest is in the history.
 *
 * @param json UTF-8, canonical
 * @param digest SHA-256 of the bytes, lower-case hex
 */
public record StoredReport(String json, String digest) {

    public static StoredReport of(ReplayReport report) {
        try {
            String json = HistoryJson.mapper().writeValueAsString(report);
            return new StoredReport(json, RowDigest.of(json.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("report cannot be written", e);
        }
    }

    public ReplayReport read() {
        try {
            return HistoryJson.mapper().readValue(json, ReplayReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("report cannot be read", e);
        }
    }
}
