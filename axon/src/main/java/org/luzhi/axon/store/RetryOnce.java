package org.luzhi.axon.store;

import java.util.List;
import javax.annotation.Nonnull;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Sends a command once more when another node was faster: its first try was decided on what is no longer so, and nothing
 * of it was recorded.
 */
public class RetryOnce implements RetryScheduler {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public boolean scheduleRetry(
            @Nonnull CommandMessage command,
            @Nonnull RuntimeException failure,
            @Nonnull List<Class<? extends Throwable>[]> failures,
            @Nonnull Runnable dispatch) {
        boolean conflict =
                failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
        if (!conflict || failures.size() > 1) {
            return false;
        }
        dispatch.run();
        return true;
    }
}
