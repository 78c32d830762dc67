package org.luzhi.integration.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * What a sender sent, byte by byte.
 *
 * @param digest SHA-256 of the bytes, lower-case hex
 * @param mediaType as the door understood it, e.g. {@code text/csv}
 * @param fileName as the sender gave it, already made harmless; null when there was none
 * @param owner the enterprise whose evidence it is: only it, the regulator and the auditor may see it
 * @param door {@code rest}, {@code dropbox} …
 */
@SuppressWarnings("ArrayRecordComponent") // the digest is what is compared
public record Evidence(
        String digest,
        byte[] bytes,
        String mediaType,
        @Nullable String fileName,
        UnifiedSocialCreditCode owner,
        String door,
        Instant receivedAt)
        implements OfEnterprise {

    @Override
    public UnifiedSocialCreditCode enterprise() {
        return owner;
    }
}
