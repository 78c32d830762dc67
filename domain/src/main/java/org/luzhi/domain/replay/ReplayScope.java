package org.luzhi.domain.replay;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * What a replay covers.
 *
 * @param enterprise whose events alone are replayed; null for everyone's
 * @param until the first position that is not replayed; null for none
 * @param untilMoment only the history before the first event whose time is later; null for all. At most one of the two
 * @param methodology under which scores are made again, e.g. {@code CZ-2025.0}; null for the one in use
 */
public record ReplayScope(
        SortedSet<Projection> projections,
        @Nullable UnifiedSocialCreditCode enterprise,
        @Nullable Long until,
        @Nullable Instant untilMoment,
        @Nullable String methodology) {

    public ReplayScope {
        projections = Collections.unmodifiableSortedSet(new TreeSet<>(projections));
    }
}
