package org.luzhi.axon.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.UnknownEventException;

class EventSerializerTest {

    private static final FilingAccepted EVENT = new FilingAccepted(
            FilingId.parse("91140423MA0LXJH141.energy-use.2025-03").orElseThrow(),
            2,
            Instant.parse("2025-04-09T01:02:03.004Z"));

    private final EventSerializer serializer = new EventSerializer(new EventCodec());

    @Test
    void anEventIsKnownByItsNameAndRevision() {
        SerializedObject<byte[]> stored = serializer.serialize(EVENT, byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("filing.accepted");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(new String(stored.getData(), UTF_8))
                .isEqualTo("{\"at\":\"2025-04-09T01:02:03.004Z\","
                        + "\"filing\":\"91140423MA0LXJH141.energy-use.2025-03\",\"version\":2}");
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(EVENT);
    }

    @Test
    void anUnknownNameOrRevisionStopsTheReader() {
        for (SimpleSerializedType type : new SimpleSerializedType[] {
            new SimpleSerializedType("filing.blessed", "1"),
            new SimpleSerializedType(FilingAccepted.class.getName(), "1"),
            new SimpleSerializedType("filing.accepted", "2"),
            new SimpleSerializedType("filing.accepted", null)
        }) {
            assertThatThrownBy(() -> serializer.deserialize(new SimpleSerializedObject<>("{}", String.class, type)))
                    .isInstanceOf(UnknownEventException.class);
        }
    }

    @Test
    void metadataIsASortedMapOfTexts() {
        SerializedObject<byte[]> stored =
                serializer.serialize(MetaData.from(Map.of("roles", "REGULATOR", "actor", "r1")), byte[].class);
        assertThat(new String(stored.getData(), UTF_8)).isEqualTo("{\"actor\":\"r1\",\"roles\":\"REGULATOR\"}");
        assertThat((Object) serializer.deserialize(stored))
                .isEqualTo(MetaData.from(Map.of("roles", "REGULATOR", "actor", "r1")));
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("count", 1), byte[].class))
                .hasMessageContaining("count");
    }

    @Test
    void tokensOfProcessorsComeOutAsTheyWentIn() {
        Serializer general = new SerializationConfiguration().generalSerializer();
        TrackingToken at = new GlobalSequenceTrackingToken(41);
        for (TrackingToken token : new TrackingToken[] {at, ReplayToken.createReplayToken(at)}) {
            assertThat((Object) general.deserialize(general.serialize(token, byte[].class)))
                    .isEqualTo(token);
        }
    }

    @Test
    void xstreamIsNotHere() {
        assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
