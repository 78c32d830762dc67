package org.luzhi.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.Examples;

class EventCodecTest {

    private final EventCodec codec = new EventCodec();

    static List<DomainEvent> events() {
        return Examples.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsReadBackAsItWasWritten(DomainEvent event) {
        EventType type = EventCatalogue.typeOf(event.getClass());

        assertThat(codec.decode(type.name(), type.revision(), codec.encode(event)))
                .isEqualTo(event);
    }

    @Test
    void anUnknownNameOrRevisionStopsTheReader() {
        byte[] payload = codec.encode(Examples.events().getFirst());

        assertThatThrownBy(() -> codec.decode("enterprise.praised", 1, payload))
                .isInstanceOf(UnknownEventException.class)
                .hasMessageContaining("enterprise.praised r1");
        assertThatThrownBy(() -> codec.decode("enterprise.registered", 2, payload))
                .isInstanceOf(UnknownEventException.class);
        assertThatThrownBy(() -> codec.decode("enterprise.registered", 0, payload))
                .isInstanceOf(UnknownEventException.class);
    }

    @Test
    void aFieldThatTheRecordDoesNotHaveIsNotSkipped() {
        byte[] more = "{\"at\":\"2025-04-08T01:30:00Z\",\"enterprise\":\"%s\",\"reason\":\"x\",\"mood\":\"good\"}"
                .formatted(Examples.METHANOL_WORKS)
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.decode("enterprise.closed", 1, more)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "held", "at", "profile"})
    void aFieldThatTheRecordNeedsIsNotMadeUp(String field) throws IOException {
        ObjectNode json = (ObjectNode)
                HistoryJson.mapper().readTree(codec.encode(Examples.events().getFirst()));
        json.remove(field);
        byte[] less = HistoryJson.mapper().writeValueAsBytes(json);

        assertThatThrownBy(() -> codec.decode("enterprise.registered", 1, less))
                .isInstanceOf(IllegalStateException.class);
    }

    @EventType(name = "test.moved", revision = 3)
    record Moved(String town, int metres) implements DomainEvent {}

    @Test
    void olderRevisionsAreCarriedForwardStepByStep() {
        EventCodec withSteps = new EventCodec(
                Map.of("test.moved", Moved.class),
                List.of(
                        new RevisionStep("test.moved", 1, json -> {
                            json.set("town", json.remove("city"));
                            return json;
                        }),
                        new RevisionStep("test.moved", 2, json -> {
                            json.put("metres", json.remove("kilometres").intValue() * 1000);
                            return json;
                        })));
        byte[] first = "{\"city\":\"长治\",\"kilometres\":3}".getBytes(StandardCharsets.UTF_8);
        byte[] second = "{\"kilometres\":3,\"town\":\"长治\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(withSteps.decode("test.moved", 1, first)).isEqualTo(new Moved("长治", 3000));
        assertThat(withSteps.decode("test.moved", 2, second)).isEqualTo(new Moved("长治", 3000));
    }

    @Test
    void aMissingStepStopsTheReader() {
        EventCodec withoutSteps = new EventCodec(Map.of("test.moved", Moved.class), List.of());

        assertThatThrownBy(() -> withoutSteps.decode("test.moved", 1, "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnknownEventException.class);
    }
}
