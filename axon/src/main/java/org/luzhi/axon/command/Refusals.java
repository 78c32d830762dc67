package org.luzhi.axon.command;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.AxonException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;

/** Turns a refusal into what a bus can carry to another node: the exception of the bus, with the refusal as details. */
public final class Refusals implements MessageHandlerInterceptor<Message<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (RefusedException refused) {
            throw remote(unitOfWork.getMessage(), refused.refusal());
        } catch (AggregateNotFoundException unknown) {
            throw remote(unitOfWork.getMessage(), unknown(String.valueOf(unknown.getAggregateIdentifier())));
        }
    }

    private static AxonException remote(Message<?> message, Refusal refusal) {
        String code = refusal.problems().getFirst().code();
        return message instanceof CommandMessage<?>
                ? new CommandExecutionException(code, null, refusal)
                : new QueryExecutionException(code, null, refusal);
    }

    /** An identifier carries its kind: {@code filing/…} is an unknown filing. */
    private static Refusal unknown(String aggregate) {
        int slash = aggregate.indexOf('/');
        return Refusal.unknown(aggregate.substring(0, slash) + ".unknown", aggregate.substring(slash + 1));
    }
}
