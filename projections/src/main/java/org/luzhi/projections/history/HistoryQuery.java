package org.luzhi.projections.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** Questions about the history itself. */
public sealed interface HistoryQuery {

    /**
     * Events in order of position. Answers an {@link EventPage}.
     *
     * @param type name of the event, e.g. {@code energy-use.filed}
     * @param actor account id
     * @param from first moment, inclusive
     * @param to last moment, inclusive
     * @param after only events behind this position
     */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record ListEvents(
            @Nullable UnifiedSocialCreditCode enterprise,
            @Nullable String type,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long after,
            int limit)
            implements HistoryQuery, OfEnterprise {}

    /** One event. Answers an optional {@link EventDetail}. */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record FindEvent(long position) implements HistoryQuery {}
}
