package org.luzhi.projections.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** What an event is searched by. Everything else is in the event itself. */
public record HistoryEntry(
        long position,
        String type,
        @Nullable UnifiedSocialCreditCode enterprise,
        @Nullable String actor,
        Instant time) {}
