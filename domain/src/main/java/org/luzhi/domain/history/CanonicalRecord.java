package org.luzhi.domain.history;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The canonical bytes of an event record; their SHA-256 is the ledger's entry. Specified in {@code projections/README.md}.
 *
 * <p>{@code "luzhi-event/1\n"}, then name, revision (int64), aggregate type, aggregate id, sequence (int64), event id,
 * time in milliseconds since the epoch (int64), payload, number of metadata entries (int64), and key and value of each in
 * order of their keys. A text or payload is its length in bytes (uint32) and its bytes, UTF-8; all numbers big-endian.
 */
public final class CanonicalRecord {

    private static final byte[] HEADER = "luzhi-event/1\n".getBytes(StandardCharsets.US_ASCII);

    private CanonicalRecord() {}

    public static byte[] bytes(EventRecord event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256 + event.payload().length);
        out.writeBytes(HEADER);
        text(out, event.name());
        number(out, event.revision());
        text(out, event.aggregateType());
        text(out, event.aggregateId());
        number(out, event.sequence());
        text(out, event.id());
        number(out, event.time().toEpochMilli());
        block(out, event.payload());
        number(out, event.metadata().size());
        for (Map.Entry<String, String> entry : event.metadata().entrySet()) {
            text(out, entry.getKey());
            text(out, entry.getValue());
        }
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        block(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void block(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream out, long number) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
