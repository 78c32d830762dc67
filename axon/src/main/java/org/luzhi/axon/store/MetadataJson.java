package org.luzhi.axon.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.history.HistoryJson;

/** The metadata column: a JSON object of strings, keys sorted. */
final class MetadataJson {

    private static final ObjectReader READER =
            HistoryJson.mapper().readerFor(new TypeReference<TreeMap<String, String>>() {});

    private MetadataJson() {}

    static byte[] write(SortedMap<String, String> metadata) {
        try {
            return HistoryJson.mapper().writeValueAsBytes(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metadata cannot be written: " + metadata.keySet(), e);
        }
    }

    static SortedMap<String, String> read(byte[] json) {
        try {
            return READER.readValue(json);
        } catch (IOException e) {
            throw new IllegalStateException("metadata cannot be read", e);
        }
    }
}
