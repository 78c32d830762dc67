package org.luzhi.domain.obligation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.obligation.ObligationCommand.AskExtension;
import org.luzhi.domain.obligation.ObligationCommand.DeclineExtension;
import org.luzhi.domain.obligation.ObligationCommand.GrantExtension;
import org.luzhi.domain.obligation.ObligationCommand.LiftObligation;
import org.luzhi.domain.obligation.ObligationCommand.MeetObligation;
import org.luzhi.domain.obligation.ObligationCommand.MissObligation;
import org.luzhi.domain.obligation.ObligationCommand.OpenObligation;
import org.luzhi.domain.obligation.ObligationCommand.RemindOfObligation;
import org.luzhi.domain.standard.Standards;

/** An obligation as an aggregate: a thin shell over {@link ObligationState}. */
@AggregateRoot(type = Obligation.TYPE)
public class Obligation {

    /** The aggregate type in the history. */
    public static final String TYPE = "obligation";

    @AggregateIdentifier
    private @Nullable String id;

    private ObligationState state = ObligationState.none();

    /** For Axon. */
    protected Obligation() {}

    /** The identifier of the obligation to make that filing, with its kind. */
    public static String idOf(FilingId filing) {
        return TYPE + "/" + filing;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenObligation command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(RemindOfObligation command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(MeetObligation command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(MissObligation command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(AskExtension command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(GrantExtension command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(DeclineExtension command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(LiftObligation command, Standards standards) {
        carryOut(command, standards);
    }

    private void carryOut(ObligationCommand command, Standards standards) {
        state.decide(command, standards).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ObligationEvent event) {
        id = idOf(event.filing());
        state = state.evolve(event);
    }
}
