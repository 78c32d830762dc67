package org.luzhi.projections.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.projections.fold.Viewpoint;

/** Questions about the history itself. */
public sealed interface HistoryQuery {

    /**
     * Events in order of position, or from the newest back. Answers an {@link EventPage}.
     *
     * @param filing only events of that filing
     * @param type name of the event, e.g. {@code energy-use.filed}
     * @param actor account id
     * @param from first moment, inclusive
     * @param to last moment, inclusive
     * @param newestFirst from the newest back
     * @param after only events behind this position; from the newest back, only those before it
     */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record ListEvents(
            @Nullable UnifiedSocialCreditCode enterprise,
            @Nullable FilingId filing,
            @Nullable String type,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant to,
            boolean newestFirst,
            @Nullable Long after,
            int limit)
            implements HistoryQuery, OfEnterprise {}

    /** How many events a viewpoint knows. Answers {@link KnownEvents}. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record CountKnown(Viewpoint viewpoint) implements HistoryQuery {}

    /** One event. Answers an optional {@link EventDetail}. */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record FindEvent(long position) implements HistoryQuery {}
}
