package org.luzhi.domain.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.canonical.CanonicalReader;

/**
 * Bytes of events and back. Older revisions are carried forward by {@link RevisionStep}s on the JSON; an unknown name or
 * revision stops the reader with {@link UnknownEventException}.
 */
public final class EventCodec {

    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, RevisionStep> steps = new HashMap<>();
    private final Map<String, ObjectReader> readers = new HashMap<>();
    private final Map<String, CanonicalReader<? extends DomainEvent>> canonical = new HashMap<>();

    /** The codec of the catalogue. */
    public EventCodec() {
        this(EventCatalogue.all(), EventCatalogue.steps());
    }

    EventCodec(Map<String, Class<? extends DomainEvent>> events, Collection<RevisionStep> steps) {
        steps.forEach(step -> this.steps.put(step.name() + " " + step.from(), step));
        events.forEach((name, type) -> {
            revisions.put(name, EventCatalogue.typeOf(type).revision());
            readers.put(name, HistoryJson.mapper().readerFor(type));
            CanonicalReader.of(type).ifPresent(reader -> canonical.put(name, reader));
        });
    }

    public byte[] encode(DomainEvent event) {
        try {
            return HistoryJson.mapper().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event cannot be written: " + event.getClass(), e);
        }
    }

    /** Decodes a payload written under the given revision. */
    public DomainEvent decode(String name, int revision, byte[] payload) {
        int newest = newest(name, revision);
        DomainEvent event = revision == newest ? canonical(name, payload) : null;
        return event == null ? strict(name, revision, newest, payload) : event;
    }

    /** @throws UnknownEventException when this build doesn't know such events: whoever leaves one undecoded asks first */
    public void require(String name, int revision) {
        newest(name, revision);
    }

    private int newest(String name, int revision) {
        Integer newest = revisions.get(name);
        if (newest == null || revision < 1 || revision > newest) {
            throw new UnknownEventException(name, revision);
        }
        return newest;
    }

    /** As we write them, events are read fast; null for whatever is written otherwise. */
    private @Nullable DomainEvent canonical(String name, byte[] payload) {
        CanonicalReader<? extends DomainEvent> reader = canonical.get(name);
        return reader == null ? null : reader.read(payload);
    }

    private DomainEvent strict(String name, int revision, int newest, byte[] payload) {
        ObjectReader reader = Objects.requireNonNull(readers.get(name));
        try {
            return revision == newest
                    ? reader.readValue(payload)
                    : reader.readValue(forward(name, revision, newest, payload));
        } catch (IOException e) {
            throw new IllegalStateException("event " + name + " r" + revision + " cannot be read", e);
        }
    }

    /** Decodes a stored record. */
    public HistoryEvent open(EventRecord event) {
        return new HistoryEvent(
                event.position(),
                event.id(),
                event.time(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.metadata(),
                decode(event.name(), event.revision(), event.payload()));
    }

    private ObjectNode forward(String name, int revision, int newest, byte[] payload) throws IOException {
        ObjectNode json = (ObjectNode) HistoryJson.mapper().readTree(payload);
        for (int at = revision; at < newest; at++) {
            RevisionStep step = steps.get(name + " " + at);
            if (step == null) {
                throw new UnknownEventException(name, at);
            }
            json = step.step().apply(json);
        }
        return json;
    }
}
