package org.luzhi.projections.api;

import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/** Sends commands in an actor's name: replays and audits are all that answers take orders for. */
public final class Orders {

    private final CommandGateway commands;
    private final String door;

    /** @param door the door that sends, e.g. {@code rest} */
    public Orders(CommandGateway commands, String door) {
        this.commands = commands;
        this.door = door;
    }

    /**
     * Returns when what the command made happen is durable.
     *
     * @throws RefusedException when the bus or the aggregate refuses
     */
    public void send(Actor actor, Object command) {
        try {
            commands.send(GenericCommandMessage.asCommandMessage(command).withMetaData(Provenance.of(actor, door)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof HandlerExecutionException carried
                            && carried.getDetails().orElse(null) instanceof Refusal refusal
                    ? new RefusedException(refusal)
                    : e;
        }
    }
}
