package org.luzhi.domain.replay;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.ReplayCommand.CancelReplay;
import org.luzhi.domain.replay.ReplayCommand.CompareReplay;
import org.luzhi.domain.replay.ReplayCommand.CompleteReplay;
import org.luzhi.domain.replay.ReplayCommand.FailReplay;
import org.luzhi.domain.replay.ReplayCommand.NoteProgress;
import org.luzhi.domain.replay.ReplayCommand.PauseReplay;
import org.luzhi.domain.replay.ReplayCommand.RequestReplay;
import org.luzhi.domain.replay.ReplayCommand.ResumeReplay;
import org.luzhi.domain.replay.ReplayCommand.StartReplay;

/** A replay as an aggregate: a thin shell over {@link ReplayState}. */
@AggregateRoot(type = Replay.TYPE)
public class Replay {

    /** The aggregate type in the history. */
    public static final String TYPE = "replay";

    @AggregateIdentifier
    private @Nullable String id;

    private ReplayState state = ReplayState.none();

    /** For Axon. */
    protected Replay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestReplay command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(StartReplay command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(NoteProgress command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(PauseReplay command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(ResumeReplay command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(CancelReplay command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(FailReplay command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(CompleteReplay command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(CompareReplay command) {
        carryOut(command);
    }

    private void carryOut(ReplayCommand command) {
        state.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ReplayEvent event) {
        id = event.replay().aggregate();
        state = state.evolve(event);
    }
}
