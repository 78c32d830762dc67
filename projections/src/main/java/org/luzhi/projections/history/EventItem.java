package org.luzhi.projections.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;

/**
 * An event for a reader.
 *
 * @param revision under which it was written
 * @param aggregate with its kind
 * @param cause id of the command
 * @param content as JSON of its newest revision; personal values stay encrypted
 * @param metadata all of it
 */
public record EventItem(
        long position,
        String id,
        String type,
        int revision,
        String aggregate,
        long sequence,
        Instant time,
        @Nullable String actor,
        @Nullable String door,
        @Nullable UnifiedSocialCreditCode enterprise,
        @Nullable FilingId filing,
        @Nullable String cause,
        @Nullable String evidence,
        boolean simulated,
        JsonNode content,
        SortedMap<String, String> metadata) {}
