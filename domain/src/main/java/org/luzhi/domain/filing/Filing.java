package org.luzhi.domain.filing;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingCommand.AcceptFiling;
import org.luzhi.domain.filing.FilingCommand.ReturnFiling;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingCommand.WithdrawFiling;
import org.luzhi.domain.standard.Standards;

/**
 * A filing as an aggregate: a thin shell that carries commands to {@link FilingState} and its events to the history. One
 * handler per command, because Axon finds none on the sealed interface.
 */
@AggregateRoot(type = Filing.TYPE)
public class Filing {

    /** The aggregate type in the history. */
    public static final String TYPE = "filing";

    @AggregateIdentifier
    private @Nullable String id;

    private FilingState state = FilingState.none();

    /** For Axon. */
    protected Filing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Filed handle(SubmitFiling command, Standards standards) {
        FilingState.Submission submission = state.submit(command, standards);
        submission.events().forEach(AggregateLifecycle::apply);
        return state.filed(submission.key(), submission.events().isEmpty()).orElseThrow();
    }

    @CommandHandler
    void handle(AcceptFiling command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(ReturnFiling command, Standards standards) {
        carryOut(command, standards);
    }

    @CommandHandler
    void handle(WithdrawFiling command, Standards standards) {
        carryOut(command, standards);
    }

    private void carryOut(FilingCommand command, Standards standards) {
        state.decide(command, standards).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FilingEvent event) {
        id = event.filing().aggregate();
        state = state.evolve(event);
    }
}
