package org.luzhi.domain.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.subject.Content;

/**
 * What makes two submissions the same: SHA-256 over canonical JSON, in which line order, decimal scale and empty lines no
 * longer show. All digests are 64 lower-case hex digits.
 */
public final class ContentKey {

    private ContentKey() {}

    /** Key of a submission: SHA-256 of canonical JSON {content, enterprise, filingNumber, period, subject}. */
    public static String of(FilingId filing, String filingNumber, Content content) {
        return sha256(Map.of(
                "enterprise", filing.enterprise(),
                "subject", filing.subject(),
                "period", filing.period(),
                "filingNumber", filingNumber,
                "content", content));
    }

    /** Digest of the content alone: SHA-256 of its canonical JSON. */
    public static String digest(Content content) {
        return sha256(content);
    }

    private static String sha256(Object value) {
        try {
            byte[] canonical = HistoryJson.mapper().writeValueAsBytes(value);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("content cannot be digested", e);
        }
    }
}
