package org.luzhi.integration.evidence;

import java.time.Instant;
import org.luzhi.domain.filing.FilingId;

/**
 * Other bytes that carried a content already filed, e.g. the workbook after the JSON.
 *
 * @param digest of the further bytes
 * @param key of the content that both carried
 */
public record FurtherEvidence(
        FilingId filing, String key, String digest, String mediaType, String door, Instant receivedAt) {}
