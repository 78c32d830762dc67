package org.luzhi.projections.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.luzhi.domain.history.HistoryJson;

/** SHA-256 over rows as lines of JSON; the same on every machine, because the states' bytes are. */
final class RowDigest {

    private static final byte[] KEY = "{\"key\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STATE = ",\"state\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "}\n".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest = sha256();

    /** @param state JSON */
    void row(String key, String state) {
        row(key, state.getBytes(StandardCharsets.UTF_8));
    }

    /** @param state JSON in UTF-8 */
    void row(String key, byte[] state) {
        digest.update(KEY);
        digest.update(quoted(key));
        digest.update(STATE);
        digest.update(state);
        digest.update(END);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static byte[] quoted(String key) {
        try {
            return HistoryJson.mapper().writeValueAsBytes(key);
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
