package org.luzhi.axon.access;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;

/**
 * Checks every command and query before its handler, and the answer after it, by {@link
 * org.luzhi.domain.access.AllowedTo} and {@link OfEnterprise}. Who acts stands in the message's metadata and nowhere
 * else.
 */
public final class BusAuthorization implements MessageHandlerInterceptor<Message<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Message<?> message = unitOfWork.getMessage();
        Grant grant = Grant.of(message.getPayload(), message.getMetaData());
        Object answer = chain.proceed();
        return grant.heldTo() == null ? answer : Answer.checked(answer, grant::check);
    }
}
