package org.luzhi.projections.replay;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.domain.replay.ReplayStatus;

/**
 * How a replay stands, by its events.
 *
 * @param requestedBy account id
 * @param attempt how often it has begun; 0 before it has
 * @param until the first position that is not replayed; null before it has begun
 * @param position the next event to read, as last told
 * @param events how many were read; null before all are
 * @param digests of each projection's result, by its code; empty before they are known
 * @param report SHA-256 of the report; null before there is one
 * @param reason why it failed
 */
public record ReplayJob(
        ReplayId replay,
        ReplayScope scope,
        @Nullable String requestedBy,
        ReplayStatus status,
        int attempt,
        @Nullable Long until,
        long position,
        @Nullable Long events,
        SortedMap<String, String> digests,
        @Nullable Differences differences,
        @Nullable String report,
        @Nullable String reason,
        Instant requestedAt,
        Instant changedAt) {}
