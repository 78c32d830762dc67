package org.luzhi.axon.replay;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.replay.ReplayCommand;

/** Says on the command bus what a run has come to, in the name of the auditor who requested it. */
final class ReplayVoice {

    private final CommandGateway commands;
    private final Clock clock;

    ReplayVoice(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws RefusedException when the replay's state does not allow it: someone paused or ended it meanwhile */
    void say(String account, Function<Instant, ReplayCommand> command) {
        Actor auditor = new Actor(account, Set.of(Role.AUDITOR), null);
        try {
            commands.send(GenericCommandMessage.asCommandMessage(command.apply(now()))
                            .withMetaData(Provenance.of(auditor, "replay")))
                    .join();
        } catch (CompletionException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(CompletionException thrown) {
        for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof HandlerExecutionException carried
                    && carried.getDetails().orElse(null) instanceof Refusal refusal) {
                return new RefusedException(refusal);
            }
        }
        return thrown;
    }
}
