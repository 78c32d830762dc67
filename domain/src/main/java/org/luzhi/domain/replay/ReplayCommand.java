package org.luzhi.domain.replay;

import java.time.Instant;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;

/**
 * What is asked of a replay: by the auditor at a door, and by the run itself, which acts in the name of the auditor who
 * requested it.
 */
public sealed interface ReplayCommand {

    ReplayId replay();

    Instant at();

    /** Aggregate identifier, with its kind. */
    @TargetAggregateIdentifier
    default String aggregate() {
        return replay().aggregate();
    }

    /** Asks for a replay; it begins when its turn comes. */
    @AllowedTo(Role.AUDITOR)
    record RequestReplay(ReplayId replay, ReplayScope scope, Instant at) implements ReplayCommand {}

    /**
     * Begins it, or begins it anew after a restart of the server.
     *
     * @param until the first position that is not replayed
     */
    @AllowedTo(Role.AUDITOR)
    record StartReplay(ReplayId replay, long until, Instant at) implements ReplayCommand {}

    /** @param position the next event to read */
    @AllowedTo(Role.AUDITOR)
    record NoteProgress(ReplayId replay, long position, Instant at) implements ReplayCommand {}

    /** Holds it up between two batches. */
    @AllowedTo(Role.AUDITOR)
    record PauseReplay(ReplayId replay, Instant at) implements ReplayCommand {}

    /** Lets a paused one go on. */
    @AllowedTo(Role.AUDITOR)
    record ResumeReplay(ReplayId replay, Instant at) implements ReplayCommand {}

    /** Gives it up. */
    @AllowedTo(Role.AUDITOR)
    record CancelReplay(ReplayId replay, Instant at) implements ReplayCommand {}

    /** @param reason what stopped it */
    @AllowedTo(Role.AUDITOR)
    record FailReplay(ReplayId replay, String reason, Instant at) implements ReplayCommand {}

    /**
     * Everything is folded.
     *
     * @param events how many were read
     * @param digests SHA-256 of each projection's result, by its code
     */
    @AllowedTo(Role.AUDITOR)
    record CompleteReplay(ReplayId replay, long events, SortedMap<String, String> digests, Instant at)
            implements ReplayCommand {}

    /** @param report SHA-256 of the report's bytes, lower-case hex */
    @AllowedTo(Role.AUDITOR)
    record CompareReplay(ReplayId replay, Differences differences, String report, Instant at)
            implements ReplayCommand {}
}
