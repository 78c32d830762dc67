package org.luzhi.axon.store;

import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;

/** Stored events as Axon's messages. */
final class TrackedEvents {

    private TrackedEvents() {}

    static TrackedEventMessage<?> tracked(EventRecord event, EventCodec codec) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                message(event, codec),
                event::time);
    }

    static Message<DomainEvent> message(EventRecord event, EventCodec codec) {
        return new GenericMessage<>(
                event.id(), codec.decode(event.name(), event.revision(), event.payload()), event.metadata());
    }
}
