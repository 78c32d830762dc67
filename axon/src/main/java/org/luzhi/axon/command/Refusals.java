package org.luzhi.axon.command;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.RefusedException;

/** Turns a refusal into what a bus can carry to another node: the exception of the bus, with the refusal as details. */
public final class Refusals implements MessageHandlerInterceptor<Message<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (RefusedException refused) {
            throw unitOfWork.getMessage() instanceof CommandMessage<?>
                    ? new CommandExecutionException(refused.getMessage(), null, refused.refusal())
                    : new QueryExecutionException(refused.getMessage(), null, refused.refusal());
        }
    }
}
