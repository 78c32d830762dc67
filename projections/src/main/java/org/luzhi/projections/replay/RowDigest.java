package org.luzhi.projections.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.luzhi.domain.history.HistoryJson;

/** SHA-256 over rows as lines of JSON; the same on every machine, because the states' bytes are. */
final class RowDigest {

    private final MessageDigest digest = sha256();

    /** @param state JSON */
    void row(String key, String state) {
        digest.update(("{\"key\":" + quoted(key) + ",\"state\":" + state + "}\n").getBytes(StandardCharsets.UTF_8));
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String quoted(String key) {
        try {
            return HistoryJson.mapper().writeValueAsString(key);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text can always be written", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
