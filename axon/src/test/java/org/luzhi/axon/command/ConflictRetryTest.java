package org.luzhi.axon.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.access.BusAuthorization;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

class ConflictRetryTest {

    @AllowedTo(Role.REGULATOR)
    record Try() {}

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final ConflictRetry retry = new ConflictRetry();
    private final CommandGateway gateway = DefaultCommandGateway.builder()
            .commandBus(bus)
            .retryScheduler(retry)
            .build();
    private final AtomicInteger tries = new AtomicInteger();

    ConflictRetryTest() {
        bus.registerHandlerInterceptor(new Refusals());
        bus.registerHandlerInterceptor(new BusAuthorization());
    }

    @AfterEach
    void close() {
        retry.close();
    }

    @Test
    void aLostRaceIsRunAgain() {
        handle(() -> {
            if (tries.get() < 3) {
                throw new ConcurrencyException("someone was faster");
            }
            return "done";
        });
        assertThat(send()).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void aRaceThatIsLostForEverIsGivenUp() {
        handle(() -> {
            throw new ConcurrencyException("someone was faster");
        });
        assertThatThrownBy(this::send).isInstanceOf(ConcurrencyException.class);
        assertThat(tries).hasValue(7);
    }

    @Test
    void aRefusalArrivesAsDetailsAndIsNotRunAgain() {
        Refusal refusal = Refusal.wrongState("filing.withdrawn");
        handle(() -> {
            throw new RefusedException(refusal);
        });
        assertThatThrownBy(this::send)
                .isInstanceOfSatisfying(CommandExecutionException.class, failed -> assertThat(failed.getDetails())
                        .contains(refusal));
        assertThat(tries).hasValue(1);
    }

    private void handle(java.util.function.Supplier<Object> handler) {
        bus.subscribe(Try.class.getName(), message -> {
            tries.incrementAndGet();
            return handler.get();
        });
    }

    private Object send() {
        return gateway.sendAndWait(org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage(new Try())
                .andMetaData(Provenance.of(new Actor("r", Set.of(Role.REGULATOR), null), "test")));
    }
}
