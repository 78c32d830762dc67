package org.luzhi.axon.store;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.EventType;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.StoredMetadata;

/**
 * An event that waits for its position, already in the bytes that will be stored.
 *
 * @param content what the bytes say
 * @param metadataBytes JSON of {@code metadata}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NewEvent(
        DomainEvent content,
        String name,
        int revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        String id,
        long timeMs,
        byte[] payload,
        SortedMap<String, String> metadata,
        byte[] metadataBytes) {

    static NewEvent of(EventMessage<?> message, EventCodec codec) {
        if (!(message instanceof DomainEventMessage<?> event) || !(event.getPayload() instanceof DomainEvent content)) {
            throw new EventStoreException("only events of aggregates are history, not " + message.getPayloadType());
        }
        EventType type = EventCatalogue.typeOf(content.getClass());
        SortedMap<String, String> metadata = new TreeMap<>();
        event.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new NewEvent(
                content,
                type.name(),
                type.revision(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                event.getTimestamp().toEpochMilli(),
                codec.encode(content),
                metadata,
                StoredMetadata.write(metadata));
    }

    CommittedEvent at(long position) {
        Instant time = Instant.ofEpochMilli(timeMs);
        EventRecord record = new EventRecord(
                position, name, revision, aggregateType, aggregateId, sequence, id, time, payload, metadata);
        return new CommittedEvent(
                record,
                new HistoryEvent(position, id, time, aggregateType, aggregateId, sequence, record.metadata(), content));
    }
}
