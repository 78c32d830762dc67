package org.luzhi.axon.command;

import javax.annotation.Nonnull;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.luzhi.domain.enterprise.EnterpriseCommand;
import org.luzhi.domain.filing.FilingCommand;
import org.luzhi.domain.replay.ReplayCommand;

/** Asks a command for its aggregate. Axon's own resolver looks for annotations by reflection, with every command anew. */
public final class AggregateTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(@Nonnull CommandMessage<?> command) {
        String aggregate =
                switch (command.getPayload()) {
                    case FilingCommand filing -> filing.aggregate();
                    case EnterpriseCommand enterprise -> enterprise.aggregate();
                    case ReplayCommand replay -> replay.aggregate();
                    default ->
                        throw new IllegalArgumentException("no command of an aggregate: " + command.getCommandName());
                };
        return new VersionedAggregateIdentifier(aggregate, null);
    }
}
