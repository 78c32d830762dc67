package org.luzhi.domain.history.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.Examples;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryJson;

/** The fast way reads what the strict one reads, to the value, and leaves the rest to it. */
class CanonicalReaderTest {

    private static final int CHANGES = 4_000;

    static List<DomainEvent> events() {
        return Examples.events();
    }

    private static CanonicalReader<? extends DomainEvent> reader(Class<? extends DomainEvent> type) {
        return CanonicalReader.of(type).orElseThrow();
    }

    @Test
    void everyEventHasAShape() {
        assertThat(EventCatalogue.all().values())
                .allSatisfy(type -> assertThat(CanonicalReader.of(type)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatWeWriteIsReadToTheSameValue(DomainEvent event) throws IOException {
        byte[] json = HistoryJson.mapper().writeValueAsBytes(event);

        DomainEvent read = reader(event.getClass()).read(json);

        assertThat(read).isEqualTo(event);
        assertThat(HistoryJson.mapper().writeValueAsBytes(read)).isEqualTo(json);
    }

    /** Bytes flipped, dropped, doubled and swapped: never another value than the strict reader's, never one it refuses. */
    @ParameterizedTest
    @MethodSource("events")
    void whateverIsChangedIsReadAsTheStrictReaderReadsItOrNotAtAll(DomainEvent event) throws IOException {
        byte[] json = HistoryJson.mapper().writeValueAsBytes(event);
        CanonicalReader<? extends DomainEvent> reader = reader(event.getClass());
        reader.read(json); // now it remembers
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = changed(json, random);
            DomainEvent fast = reader.read(changed);
            if (fast != null) {
                DomainEvent strict = HistoryJson.mapper().readValue(changed, event.getClass());
                assertThat(fast).isEqualTo(strict);
                assertThat(HistoryJson.mapper().writeValueAsBytes(fast))
                        .isEqualTo(HistoryJson.mapper().writeValueAsBytes(strict));
            }
        }
    }

    private static byte[] changed(byte[] json, SplittableRandom random) {
        int at = random.nextInt(json.length);
        String signs = "0123456789-.:,{}[]\"\\ TZe+\u0000\u007f";
        return switch (random.nextInt(4)) {
            case 0 -> replaced(json, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(json, at, at + 1, new byte[0]);
            case 2 -> replaced(json, at, at, new byte[] {json[random.nextInt(json.length)]});
            default -> replaced(json, at, at + 1, new byte[] {(byte) signs.charAt(random.nextInt(signs.length()))});
        };
    }

    private static byte[] replaced(byte[] json, int from, int to, byte[] by) {
        byte[] changed = new byte[json.length - (to - from) + by.length];
        System.arraycopy(json, 0, changed, 0, from);
        System.arraycopy(by, 0, changed, from, by.length);
        System.arraycopy(json, to, changed, from + by.length, json.length - to);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("events")
    void anotherOrderAndWhiteSpaceAreLeftToTheStrictReader(DomainEvent event) throws IOException {
        JsonNode tree = HistoryJson.mapper().valueToTree(event);
        byte[] spaced = tree.toPrettyString().getBytes(StandardCharsets.UTF_8);

        assertThat(reader(event.getClass()).read(spaced)).isNull();
    }

    record Sample(String text, int number) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":01,\"text\":\"a\"}",
                "{\"number\":-0,\"text\":\"a\"}",
                "{\"number\":2147483648,\"text\":\"a\"}",
                "{\"number\":1.0,\"text\":\"a\"}",
                "{\"number\":\"1\",\"text\":\"a\"}",
                "{\"number\":1,\"text\":\"\\u0061\"}",
                "{\"number\":1,\"text\":\"a\tb\"}",
                "{\"number\":1,\"text\":\"\uFFFD\"}",
                "{\"number\":1,\"text\":null}",
                "{\"number\":1}",
                "{\"number\":1,\"number\":1,\"text\":\"a\"}",
                "{\"number\":1,\"text\":\"a\"}{}",
                "{\"number\":1,\"text\":\"a\"} ",
                "{\"number\":1,\"text\":\"a\"",
                "",
                "null"
            })
    void whatIsNotCanonicalIsNotRead(String json) {
        assertThat(CanonicalReader.of(Sample.class).orElseThrow().read(json.getBytes(StandardCharsets.UTF_8)))
                .isNull();
    }
}
