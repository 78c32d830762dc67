package org.luzhi.domain.replay;

import java.util.List;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.replay.ReplayCommand.CancelReplay;
import org.luzhi.domain.replay.ReplayCommand.CompareReplay;
import org.luzhi.domain.replay.ReplayCommand.CompleteReplay;
import org.luzhi.domain.replay.ReplayCommand.FailReplay;
import org.luzhi.domain.replay.ReplayCommand.NoteProgress;
import org.luzhi.domain.replay.ReplayCommand.PauseReplay;
import org.luzhi.domain.replay.ReplayCommand.RequestReplay;
import org.luzhi.domain.replay.ReplayCommand.ResumeReplay;
import org.luzhi.domain.replay.ReplayCommand.StartReplay;
import org.luzhi.domain.replay.ReplayEvent.ReplayCancelled;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompared;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompleted;
import org.luzhi.domain.replay.ReplayEvent.ReplayFailed;
import org.luzhi.domain.replay.ReplayEvent.ReplayPaused;
import org.luzhi.domain.replay.ReplayEvent.ReplayProgressed;
import org.luzhi.domain.replay.ReplayEvent.ReplayRequested;
import org.luzhi.domain.replay.ReplayEvent.ReplayResumed;
import org.luzhi.domain.replay.ReplayEvent.ReplayStarted;

/** The life of a replay, without clock, chance or I/O. */
public sealed interface ReplayState {

    /** Before the first event. */
    static ReplayState none() {
        return new NotRequested();
    }

    /**
     * What happens when the command is carried out now.
     *
     * @throws RefusedException when the scope breaks a rule, or the state does not allow the command
     */
    List<ReplayEvent> decide(ReplayCommand command);

    ReplayState evolve(ReplayEvent event);

    /** Nobody has asked for it. */
    record NotRequested() implements ReplayState {

        @Override
        public List<ReplayEvent> decide(ReplayCommand command) {
            if (command instanceof RequestReplay request) {
                ScopeRules.refuseWrong(request.scope());
                return List.of(new ReplayRequested(request.replay(), request.scope(), request.at()));
            }
            throw new RefusedException(
                    Refusal.unknown("replay.unknown", command.replay().value()));
        }

        @Override
        public ReplayState evolve(ReplayEvent event) {
            if (event instanceof ReplayRequested) {
                return new OnRecord(ReplayStatus.REQUESTED, 0);
            }
            throw new IllegalStateException("a replay begins with its request, not with " + event);
        }
    }

    /** @param attempts how often it has begun */
    record OnRecord(ReplayStatus status, int attempts) implements ReplayState {

        @Override
        public List<ReplayEvent> decide(ReplayCommand command) {
            if (command instanceof RequestReplay) {
                throw wrongState("replay.known", command);
            }
            if (status.ended()) {
                throw wrongState("replay.ended", command);
            }
            return List.of(
                    switch (command) {
                        case RequestReplay again -> throw wrongState("replay.known", again);
                        case StartReplay start -> {
                            refuseUnless(status != ReplayStatus.PAUSED, "replay.paused", start);
                            yield new ReplayStarted(start.replay(), attempts + 1, start.until(), start.at());
                        }
                        case NoteProgress note -> {
                            refuseUnlessRunning(note);
                            yield new ReplayProgressed(note.replay(), note.position(), note.at());
                        }
                        case PauseReplay pause -> {
                            refuseUnless(status != ReplayStatus.PAUSED, "replay.paused", pause);
                            refuseUnless(status != ReplayStatus.COMPLETED, "replay.not-running", pause);
                            yield new ReplayPaused(pause.replay(), pause.at());
                        }
                        case ResumeReplay resume -> {
                            refuseUnless(status == ReplayStatus.PAUSED, "replay.not-paused", resume);
                            yield new ReplayResumed(resume.replay(), resume.at());
                        }
                        case CancelReplay cancel -> new ReplayCancelled(cancel.replay(), cancel.at());
                        case FailReplay fail -> new ReplayFailed(fail.replay(), fail.reason(), fail.at());
                        case CompleteReplay complete -> {
                            refuseUnlessRunning(complete);
                            yield new ReplayCompleted(
                                    complete.replay(), complete.events(), complete.digests(), complete.at());
                        }
                        case CompareReplay compare -> {
                            refuseUnless(status == ReplayStatus.COMPLETED, "replay.not-completed", compare);
                            yield new ReplayCompared(
                                    compare.replay(), compare.differences(), compare.report(), compare.at());
                        }
                    });
        }

        private void refuseUnlessRunning(ReplayCommand command) {
            refuseUnless(status != ReplayStatus.PAUSED, "replay.paused", command);
            refuseUnless(status == ReplayStatus.RUNNING, "replay.not-running", command);
        }

        private static void refuseUnless(boolean allowed, String code, ReplayCommand command) {
            if (!allowed) {
                throw wrongState(code, command);
            }
        }

        private static RefusedException wrongState(String code, ReplayCommand command) {
            return new RefusedException(
                    Refusal.wrongState(code, command.replay().value()));
        }

        @Override
        public ReplayState evolve(ReplayEvent event) {
            return switch (event) {
                case ReplayRequested again -> throw new IllegalStateException("requested twice: " + again.replay());
                case ReplayStarted started -> new OnRecord(ReplayStatus.RUNNING, started.attempt());
                case ReplayProgressed progressed -> this;
                case ReplayPaused paused -> at(ReplayStatus.PAUSED);
                case ReplayResumed resumed -> at(attempts == 0 ? ReplayStatus.REQUESTED : ReplayStatus.RUNNING);
                case ReplayCancelled cancelled -> at(ReplayStatus.CANCELLED);
                case ReplayFailed failed -> at(ReplayStatus.FAILED);
                case ReplayCompleted completed -> at(ReplayStatus.COMPLETED);
                case ReplayCompared compared -> at(ReplayStatus.COMPARED);
            };
        }

        private OnRecord at(ReplayStatus next) {
            return new OnRecord(next, attempts);
        }
    }
}
