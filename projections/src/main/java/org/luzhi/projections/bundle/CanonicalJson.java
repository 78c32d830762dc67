package org.luzhi.projections.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Arrays;
import org.luzhi.domain.history.HistoryJson;

/** The history's JSON, read strictly: what doesn't give the same bytes when it is written again is refused. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] bytes(Object value) {
        try {
            return HistoryJson.mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can always be written: " + value.getClass(), e);
        }
    }

    public static String text(Object value) {
        try {
            return HistoryJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can always be written: " + value.getClass(), e);
        }
    }

    /** @throws MalformedBundleException when it isn't exactly the bytes of such a value */
    public static <T> T read(byte[] json, Class<T> type) {
        T value;
        try {
            value = HistoryJson.mapper().readValue(json, type);
        } catch (IOException | MalformedBundleException e) {
            throw new MalformedBundleException("not the JSON of a " + type.getSimpleName());
        }
        if (value == null || !Arrays.equals(bytes(value), json)) {
            throw new MalformedBundleException("JSON that is not canonical");
        }
        return value;
    }
}
