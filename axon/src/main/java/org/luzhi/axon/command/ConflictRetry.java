package org.luzhi.axon.command;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Sends a command again that lost a race for its aggregate, up to {@value #ATTEMPTS} times, each after a random pause that
 * may double. Nothing else is sent again: a refusal stays a refusal.
 */
final class ConflictRetry implements RetryScheduler, AutoCloseable {

    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MICROS = 2_000;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("conflict-retry").unstarted(task));

    @Override
    @SuppressWarnings("rawtypes") // Axon's own signature
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!isConflict(failure) || failures.size() > ATTEMPTS || executor.isShutdown()) {
            return false;
        }
        long limit = FIRST_PAUSE_MICROS << failures.size();
        executor.schedule(dispatch, ThreadLocalRandom.current().nextLong(1, limit), TimeUnit.MICROSECONDS);
        return true;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** A conflict as the embedded store names it, or as Axon Server does (AXONIQ-2000). */
    private static boolean isConflict(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof ConcurrencyException
                    || at instanceof AggregateStreamCreationException
                    || at instanceof CommandExecutionException
                            && String.valueOf(at.getMessage()).contains("AXONIQ-2000")) {
                return true;
            }
        }
        return false;
    }
}
