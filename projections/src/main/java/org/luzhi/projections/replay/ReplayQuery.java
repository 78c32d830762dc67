package org.luzhi.projections.replay;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.replay.ReplayId;

/** Questions about replays. */
public sealed interface ReplayQuery {

    /** The newest first. Answers a {@link ReplayPage}. @param after the {@code next} of the page before */
    @AllowedTo(Role.AUDITOR)
    record ListReplays(@Nullable String after, int limit) implements ReplayQuery {}

    /** One replay. Answers an optional {@link ReplayItem}. */
    @AllowedTo(Role.AUDITOR)
    record FindReplay(ReplayId replay) implements ReplayQuery {}

    /** What it came to. Answers an optional {@link StoredReport}; empty before it is compared. */
    @AllowedTo(Role.AUDITOR)
    record FindReport(ReplayId replay) implements ReplayQuery {}
}
