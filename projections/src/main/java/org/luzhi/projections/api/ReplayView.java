package org.luzhi.projections.api;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.domain.replay.ReplayStatus;
import org.luzhi.projections.replay.ReplayItem;
import org.luzhi.projections.replay.ReplayJob;
import org.luzhi.projections.replay.ReplayPace;

/**
 * A replay as it goes out.
 *
 * @param scope {@code all}, or the code of the one enterprise
 * @param until as it was asked for: a position or a moment; absent for all
 * @param position the next event to read
 * @param end the first position that is not replayed; absent before it has begun
 * @param rate positions a second, while it is under way
 * @param eta when it will have read all, as far as that can be told
 * @param attempt above 1: a restart of the server made it begin anew
 * @param differences once it is compared
 * @param report SHA-256 of the report's bytes
 */
public record ReplayView(
        ReplayId id,
        ReplayStatus state,
        long position,
        @Nullable Long end,
        @Nullable Long rate,
        @Nullable Instant eta,
        @Nullable Differences differences,
        SortedSet<Projection> projections,
        String scope,
        @Nullable String until,
        @Nullable String methodology,
        int attempt,
        @Nullable Long events,
        SortedMap<String, String> digests,
        @Nullable String report,
        @Nullable String reason,
        @Nullable String requestedBy,
        Instant requestedAt,
        Instant changedAt) {

    static ReplayView of(ReplayItem item) {
        ReplayJob job = item.job();
        ReplayPace pace = item.pace();
        ReplayScope scope = job.scope();
        return new ReplayView(
                job.replay(),
                job.status(),
                pace == null ? job.position() : Math.max(pace.position(), job.position()),
                job.until(),
                pace == null ? null : pace.rate(),
                pace == null ? null : pace.eta(),
                job.differences(),
                scope.projections(),
                scope.enterprise() == null ? "all" : scope.enterprise().value(),
                until(scope),
                scope.methodology(),
                job.attempt(),
                job.events(),
                job.digests(),
                job.report(),
                job.reason(),
                job.requestedBy(),
                job.requestedAt(),
                job.changedAt());
    }

    private static @Nullable String until(ReplayScope scope) {
        if (scope.until() != null) {
            return scope.until().toString();
        }
        return scope.untilMoment() == null ? null : scope.untilMoment().toString();
    }
}
