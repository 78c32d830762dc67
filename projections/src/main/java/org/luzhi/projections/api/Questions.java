package org.luzhi.projections.api;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/** Asks the query bus in an actor's name. Whether the actor may is decided on the bus. */
public final class Questions {

    private final QueryGateway queries;
    private final String door;

    /** @param door the door that asks, e.g. {@code rest} or {@code console} */
    public Questions(QueryGateway queries, String door) {
        this.queries = queries;
        this.door = door;
    }

    /** @throws RefusedException when the bus or the handler refuses */
    public <A> A ask(Actor actor, Object query, Class<A> answer) {
        return send(actor, query, ResponseTypes.instanceOf(answer));
    }

    /** @throws RefusedException when the bus or the handler refuses */
    public <A> Optional<A> find(Actor actor, Object query, Class<A> answer) {
        return send(actor, query, ResponseTypes.optionalInstanceOf(answer));
    }

    private <R> R send(Actor actor, Object query, ResponseType<R> answer) {
        CompletableFuture<R> pending = queries.query(new GenericMessage<>(query, Provenance.of(actor, door)), answer);
        try {
            return pending.join();
        } catch (CompletionException e) {
            throw refusal(e)
                    .map(RefusedException::new)
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        }
    }

    private static Optional<Refusal> refusal(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return Optional.of(refused.refusal());
            }
            if (cause instanceof HandlerExecutionException carried) {
                Optional<Object> details = carried.getDetails();
                if (details.orElse(null) instanceof Refusal refusal) {
                    return Optional.of(refusal);
                }
            }
        }
        return Optional.empty();
    }
}
