package org.luzhi.domain.history;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /**
     * The event whose canonical bytes these are.
     *
     * @throws IllegalArgumentException when they are not exactly the canonical bytes of an event
     */
    public static EventRecord read(long position, byte[] bytes) {
        EventRecord event;
        try {
            event = read(position, ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException | ArithmeticException e) {
            throw new IllegalArgumentException("not a canonical event record", e);
        }
        if (!Arrays.equals(bytes(event), bytes)) {
            throw new IllegalArgumentException("an event record that is not canonical");
        }
        return event;
    }

    private static EventRecord read(long position, ByteBuffer in) {
        byte[] header = new byte[HEADER.length];
        in.get(header);
        String name = text(in);
        int revision = Math.toIntExact(in.getLong());
        String aggregateType = text(in);
        String aggregateId = text(in);
        long sequence = in.getLong();
        String id = text(in);
        Instant time = Instant.ofEpochMilli(in.getLong());
        byte[] payload = block(in);
        SortedMap<String, String> metadata = new TreeMap<>();
        for (long rest = in.getLong(); rest > 0; rest--) {
            metadata.put(text(in), text(in));
        }
        return new EventRecord(
                position, name, revision, aggregateType, aggregateId, sequence, id, time, payload, metadata);
    }

    private static String text(ByteBuffer in) {
        return new String(block(in), StandardCharsets.UTF_8);
    }

    private static byte[] block(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] block = new byte[length];
        in.get(block);
        return block;
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
