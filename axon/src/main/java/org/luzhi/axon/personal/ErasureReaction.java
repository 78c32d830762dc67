package org.luzhi.axon.personal;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.luzhi.domain.enterprise.EnterpriseEvent.PersonalValuesErased;
import org.luzhi.domain.history.HistoryEvent;

/** Destroys the key of whoever is erased, in the transaction that also writes the processor's token. Harmless twice. */
final class ErasureReaction implements EventHandlerInvoker {

    private final SubjectKeys keys;
    private final Runnable done;

    /** @param done told after each commit that destroyed a key */
    ErasureReaction(SubjectKeys keys, Runnable done) {
        this.keys = keys;
        this.done = done;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return ((HistoryEvent) event.getPayload()).content() instanceof PersonalValuesErased;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        HistoryEvent stored = (HistoryEvent) event.getPayload();
        if (stored.content() instanceof PersonalValuesErased erased) {
            keys.destroy("enterprise/" + erased.enterprise(), stored.position());
            CurrentUnitOfWork.get().afterCommit(work -> done.run());
        }
    }
}
