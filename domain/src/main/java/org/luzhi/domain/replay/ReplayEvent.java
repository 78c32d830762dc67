package org.luzhi.domain.replay;

import java.time.Instant;
import java.util.SortedMap;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventType;

/** What happened to a replay. */
public sealed interface ReplayEvent extends DomainEvent {

    ReplayId replay();

    Instant at();

    @EventType(name = "replay.requested", revision = 1)
    record ReplayRequested(ReplayId replay, ReplayScope scope, Instant at) implements ReplayEvent {}

    /**
     * @param attempt from 1; higher when a restart of the server made it begin anew
     * @param until the first position that is not replayed
     */
    @EventType(name = "replay.started", revision = 1)
    record ReplayStarted(ReplayId replay, int attempt, long until, Instant at) implements ReplayEvent {}

    /** Told sparingly: every one is history. */
    @EventType(name = "replay.progressed", revision = 1)
    record ReplayProgressed(ReplayId replay, long position, Instant at) implements ReplayEvent {}

    @EventType(name = "replay.paused", revision = 1)
    record ReplayPaused(ReplayId replay, Instant at) implements ReplayEvent {}

    @EventType(name = "replay.resumed", revision = 1)
    record ReplayResumed(ReplayId replay, Instant at) implements ReplayEvent {}

    @EventType(name = "replay.cancelled", revision = 1)
    record ReplayCancelled(ReplayId replay, Instant at) implements ReplayEvent {}

    @EventType(name = "replay.failed", revision = 1)
    record ReplayFailed(ReplayId replay, String reason, Instant at) implements ReplayEvent {}

    /**
     * @param events how many were read
     * @param digests SHA-256 of each projection's result, by its code
     */
    @EventType(name = "replay.completed", revision = 1)
    record ReplayCompleted(ReplayId replay, long events, SortedMap<String, String> digests, Instant at)
            implements ReplayEvent {}

    /** @param report SHA-256 of the report's bytes, lower-case hex */
    @EventType(name = "replay.compared", revision = 1)
    record ReplayCompared(ReplayId replay, Differences differences, String report, Instant at) implements ReplayEvent {}
}
