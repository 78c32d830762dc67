package org.luzhi.axon.serialization;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.EventType;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.history.UnknownEventException;

/**
 * Events under the names and revisions of {@link EventCatalogue}, never under those of Java classes; older revisions are
 * carried forward by {@link EventCodec}, so Axon's own upcasters stay unused. Metadata is a map of strings.
 */
public final class EventSerializer extends JacksonSerializer {

    private final EventCodec codec;

    public EventSerializer(EventCodec codec) {
        super(JacksonSerializer.builder().objectMapper(HistoryJson.mapper().copy()));
        this.codec = codec;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        if (object instanceof DomainEvent event) {
            T bytes = getConverter().convert(codec.encode(event), byte[].class, expected);
            return new SimpleSerializedObject<>(bytes, expected, typeForClass(event.getClass()));
        }
        if (object instanceof MetaData metadata) {
            metadata.forEach(EventSerializer::requireText);
        }
        return super.serialize(object, expected);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's own signature
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        SerializedType type = serialized.getType();
        if (!EventCatalogue.all().containsKey(type.getName())) {
            return super.deserialize(serialized);
        }
        byte[] payload = getConverter().convert(serialized, byte[].class).getData();
        return (T) codec.decode(type.getName(), revision(type), payload);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's own signature
    public Class classForType(SerializedType type) {
        Class<? extends DomainEvent> event = EventCatalogue.all().get(type.getName());
        if (event != null) {
            return event;
        }
        if (MetaData.class.getName().equals(type.getName())
                || SerializedType.emptyType().equals(type)) {
            return super.classForType(type);
        }
        throw new UnknownEventException(type.getName(), revision(type));
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        if (type == null || !DomainEvent.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        EventType named = EventCatalogue.typeOf(type);
        return new SimpleSerializedType(named.name(), String.valueOf(named.revision()));
    }

    /** An absent or unreadable revision is one that no build ever wrote. */
    private static int revision(SerializedType type) {
        String revision = type.getRevision();
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    private static void requireText(String key, Object value) {
        if (!(value instanceof String)) {
            throw new IllegalArgumentException("event metadata is text, and " + key + " is " + value);
        }
    }
}
