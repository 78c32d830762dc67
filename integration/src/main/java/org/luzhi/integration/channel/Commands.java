package org.luzhi.integration.channel;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/** Sends commands and hears refusals, whichever way they come over the bus. */
public final class Commands {

    private final CommandGateway gateway;

    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Returns when what the command made happen is durable.
     *
     * @param metadata who acts, through which door, on which evidence: see {@link org.luzhi.domain.history.Provenance}
     * @return what the handler answers; null when it answers nothing
     * @throws RefusedException when the command was refused
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the handler's answer is untyped on the bus
    public <R> R send(Object command, Map<String, String> metadata) {
        try {
            return gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
        } catch (CommandExecutionException e) {
            throw e.<Object>getDetails().orElse(null) instanceof Refusal refusal ? new RefusedException(refusal) : e;
        }
    }
}
