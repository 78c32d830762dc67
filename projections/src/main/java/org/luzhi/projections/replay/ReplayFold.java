package org.luzhi.projections.replay;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.ReplayEvent;
import org.luzhi.domain.replay.ReplayEvent.ReplayCancelled;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompared;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompleted;
import org.luzhi.domain.replay.ReplayEvent.ReplayFailed;
import org.luzhi.domain.replay.ReplayEvent.ReplayPaused;
import org.luzhi.domain.replay.ReplayEvent.ReplayProgressed;
import org.luzhi.domain.replay.ReplayEvent.ReplayRequested;
import org.luzhi.domain.replay.ReplayEvent.ReplayResumed;
import org.luzhi.domain.replay.ReplayEvent.ReplayStarted;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.domain.replay.ReplayStatus;
import org.luzhi.projections.fold.Fold;

/** The replays, by their numbers. */
public final class ReplayFold implements Fold<ReplayJob> {

    private static final Set<String> EVENTS = EventCatalogue.of(ReplayEvent.class);

    private static final SortedMap<String, String> NONE = Collections.unmodifiableSortedMap(new TreeMap<>());

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public boolean concerns(String name) {
        return EVENTS.contains(name);
    }

    @Override
    public Set<String> keys(HistoryEvent event) {
        return event.content() instanceof ReplayEvent about
                ? Set.of(about.replay().value())
                : Set.of();
    }

    @Override
    public ReplayJob empty(String key) {
        ReplayScope scope = new ReplayScope(new TreeSet<>(), null, null, null, null);
        return new ReplayJob(
                new ReplayId(key),
                scope,
                null,
                ReplayStatus.REQUESTED,
                0,
                null,
                0,
                null,
                NONE,
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Override
    public ReplayJob apply(ReplayJob job, HistoryEvent event) {
        Change next = new Change(job, ((ReplayEvent) event.content()).at());
        return switch ((ReplayEvent) event.content()) {
            case ReplayRequested requested ->
                requested(job, requested, event.metadata().get(Provenance.ACTOR));
            case ReplayStarted started -> next.started(started);
            case ReplayProgressed progressed -> next.to(job.status(), progressed.position());
            case ReplayPaused paused -> next.to(ReplayStatus.PAUSED, job.position());
            case ReplayResumed resumed ->
                next.to(job.attempt() == 0 ? ReplayStatus.REQUESTED : ReplayStatus.RUNNING, job.position());
            case ReplayCancelled cancelled -> next.to(ReplayStatus.CANCELLED, job.position());
            case ReplayFailed failed -> next.failed(failed);
            case ReplayCompleted completed -> next.completed(completed);
            case ReplayCompared compared -> next.compared(compared);
        };
    }

    private static ReplayJob requested(ReplayJob job, ReplayRequested event, @Nullable String by) {
        return new ReplayJob(
                job.replay(),
                event.scope(),
                by,
                ReplayStatus.REQUESTED,
                0,
                null,
                0,
                null,
                NONE,
                null,
                null,
                null,
                event.at(),
                event.at());
    }

    /** The job at a later moment. */
    private record Change(ReplayJob job, Instant at) {

        ReplayJob to(ReplayStatus status, long position) {
            return with(status, job.attempt(), job.until(), position, job.events(), job.digests(), null, null, null);
        }

        ReplayJob started(ReplayStarted event) {
            return with(ReplayStatus.RUNNING, event.attempt(), event.until(), 0, null, NONE, null, null, null);
        }

        ReplayJob failed(ReplayFailed event) {
            return with(
                    ReplayStatus.FAILED,
                    job.attempt(),
                    job.until(),
                    job.position(),
                    job.events(),
                    job.digests(),
                    null,
                    null,
                    event.reason());
        }

        ReplayJob completed(ReplayCompleted event) {
            Long until = job.until();
            return with(
                    ReplayStatus.COMPLETED,
                    job.attempt(),
                    until,
                    until == null ? 0 : until,
                    event.events(),
                    event.digests(),
                    null,
                    null,
                    null);
        }

        ReplayJob compared(ReplayCompared event) {
            return with(
                    ReplayStatus.COMPARED,
                    job.attempt(),
                    job.until(),
                    job.position(),
                    job.events(),
                    job.digests(),
                    event.differences(),
                    event.report(),
                    null);
        }

        private ReplayJob with(
                ReplayStatus status,
                int attempt,
                @Nullable Long until,
                long position,
                @Nullable Long events,
                SortedMap<String, String> digests,
                @Nullable Differences differences,
                @Nullable String report,
                @Nullable String reason) {
            return new ReplayJob(
                    job.replay(),
                    job.scope(),
                    job.requestedBy(),
                    status,
                    attempt,
                    until,
                    position,
                    events,
                    digests,
                    differences,
                    report,
                    reason,
                    job.requestedAt(),
                    at);
        }
    }

    @Override
    public Class<ReplayJob> stateType() {
        return ReplayJob.class;
    }

    @Override
    public Map<String, @Nullable Object> columns(ReplayJob state) {
        return Map.of("status", state.status().code());
    }

    @Override
    public boolean begins(String key, HistoryEvent event) {
        return event.sequence() == 0;
    }
}
