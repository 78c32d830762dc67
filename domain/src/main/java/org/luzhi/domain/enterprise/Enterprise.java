package org.luzhi.domain.enterprise;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.EnterpriseCommand.ChangeEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.CloseEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ConfirmEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ErasePersonalValues;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;

/** An enterprise of the register as an aggregate: a thin shell over {@link EnterpriseState}. */
@AggregateRoot(type = Enterprise.TYPE)
public class Enterprise {

    /** The aggregate type in the history. */
    public static final String TYPE = "enterprise";

    @AggregateIdentifier
    private @Nullable String id;

    private EnterpriseState state = EnterpriseState.none();

    /** For Axon. */
    protected Enterprise() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterEnterprise command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(ChangeEnterprise command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(ConfirmEnterprise command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(CloseEnterprise command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(ErasePersonalValues command) {
        carryOut(command);
    }

    private void carryOut(EnterpriseCommand command) {
        state.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(EnterpriseEvent event) {
        id = "enterprise/" + event.enterprise();
        state = state.evolve(event);
    }
}
