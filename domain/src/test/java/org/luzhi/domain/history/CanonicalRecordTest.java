package org.luzhi.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CanonicalRecordTest {

    /** Written out by hand from the specification in {@link CanonicalRecord}. */
    private static final String BY_HAND = String.join(
            "",
            "6c757a68692d6576656e742f310a", // luzhi-event/1 and a line feed
            "0000000f" + "66696c696e672e6163636570746564", // 15 bytes: filing.accepted
            "0000000000000002", // revision 2
            "00000006" + "66696c696e67", // 6 bytes: filing
            "00000008" + "66696c696e672f31", // 8 bytes: filing/1
            "0000000000000003", // sequence 3
            "00000002" + "6531", // 2 bytes: e1
            "0000000000000401", // 1970-01-01T00:00:01.025Z is 1025 ms
            "00000007" + "7b2261223a317d", // 7 bytes: {"a":1}
            "0000000000000002", // two metadata entries
            "00000005" + "6163746f72" + "00000003" + "e995bf", // actor → 长, three bytes in UTF-8
            "00000004" + "646f6f72" + "00000000"); // door → empty

    private static EventRecord event(long position, SortedMap<String, String> metadata) {
        return new EventRecord(
                position,
                "filing.accepted",
                2,
                "filing",
                "filing/1",
                3,
                "e1",
                Instant.ofEpochMilli(1025),
                "{\"a\":1}".getBytes(StandardCharsets.UTF_8),
                metadata);
    }

    @Test
    void theBytesAreThoseOfTheSpecification() {
        SortedMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put("door", "");
        backwards.put("actor", "长");

        assertThat(HexFormat.of().formatHex(CanonicalRecord.bytes(event(7, backwards))))
                .isEqualTo(BY_HAND);
    }

    @Test
    void thePositionIsNotPartOfIt() {
        SortedMap<String, String> none = new TreeMap<>();

        assertThat(CanonicalRecord.bytes(event(7, none))).isEqualTo(CanonicalRecord.bytes(event(8, none)));
    }

    @Test
    void whatIsReadHasTheSameBytes() {
        byte[] bytes = HexFormat.of().parseHex(BY_HAND);

        EventRecord read = CanonicalRecord.read(7, bytes);

        assertThat(read.position()).isEqualTo(7);
        assertThat(read.time()).isEqualTo(Instant.ofEpochMilli(1025));
        assertThat(CanonicalRecord.bytes(read)).isEqualTo(bytes);
    }

    /** A byte behind it, an end amid it, text that is no UTF-8, a length below zero. */
    @Test
    void whatIsNotExactlyARecordIsRefused() {
        byte[] bytes = HexFormat.of().parseHex(BY_HAND);
        byte[] noText = bytes.clone();
        noText[18] = (byte) 0xff;
        byte[] negative = bytes.clone();
        negative[14] = (byte) 0x80;

        for (byte[] other : List.of(
                Arrays.copyOf(bytes, bytes.length + 1), Arrays.copyOf(bytes, bytes.length - 1), noText, negative)) {
            assertThatThrownBy(() -> CanonicalRecord.read(7, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
