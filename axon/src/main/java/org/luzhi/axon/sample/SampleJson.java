package org.luzhi.axon.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.subject.Content;

/** A filing as an enterprise's own system would send it. */
final class SampleJson {

    private SampleJson() {}

    static byte[] of(FilingId filing, String number, Content content) {
        ObjectNode body = HistoryJson.mapper().createObjectNode();
        body.put("filingNumber", number);
        body.put("enterprise", filing.enterprise().value());
        body.put("subject", filing.subject());
        body.put("period", filing.period().toString());
        body.set("content", HistoryJson.mapper().valueToTree(content));
        try {
            return HistoryJson.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
