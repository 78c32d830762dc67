package org.luzhi.axon.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Takes the binary format of {@code COPY} apart, message by message: a header, rows of fields that each say their length, a
 * trailer. Whatever is not as the format has it, or as the query asked for it, stops the reader.
 */
abstract class CopyRows<T> {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    private final int fields;
    private boolean begun;
    private boolean ended;
    private ByteBuffer rest = ByteBuffer.allocate(0);

    /** @param fields how many each row has */
    CopyRows(int fields) {
        this.fields = fields;
    }

    /** A row, from its fields in order. */
    abstract T row();

    /** @param message holds whole rows, as the server sends them */
    final void read(byte[] message, Consumer<? super T> each) {
        rest = ByteBuffer.wrap(message);
        if (!begun) {
            begin();
        }
        while (rest.hasRemaining()) {
            refuseUnless(!ended && rest.remaining() >= Short.BYTES, "bytes behind the end");
            short count = rest.getShort();
            ended = count == -1;
            if (!ended) {
                refuseUnless(count == fields, "a row of " + count + " fields");
                each.accept(row());
            }
        }
    }

    /** Whether everything has come. */
    final void end() {
        refuseUnless(ended, "no end");
    }

    private void begin() {
        begun = true;
        refuseUnless(rest.remaining() >= SIGNATURE.length + Long.BYTES, "no header");
        byte[] signature = new byte[SIGNATURE.length];
        rest.get(signature);
        refuseUnless(Arrays.equals(signature, SIGNATURE), "no header");
        refuseUnless(rest.getLong() == 0, "an unknown header");
    }

    final long int8() {
        refuseUnless(length() == Long.BYTES, "no int8");
        return rest.getLong();
    }

    final int int4() {
        refuseUnless(length() == Integer.BYTES, "no int4");
        return rest.getInt();
    }

    final byte[] bytes() {
        byte[] bytes = new byte[length()];
        rest.get(bytes);
        return bytes;
    }

    final String text() {
        int length = length();
        int from = rest.position();
        rest.position(from + length);
        return new String(rest.array(), from, length, StandardCharsets.UTF_8);
    }

    /** A text that is mostly the one given. */
    final String text(String usual, byte[] itsBytes) {
        int length = length();
        int from = rest.position();
        rest.position(from + length);
        return Arrays.equals(rest.array(), from, from + length, itsBytes, 0, itsBytes.length)
                ? usual
                : new String(rest.array(), from, length, StandardCharsets.UTF_8);
    }

    private int length() {
        refuseUnless(rest.remaining() >= Integer.BYTES, "a row cut short");
        int length = rest.getInt();
        refuseUnless(length >= 0 && length <= rest.remaining(), "a field that is null or cut short");
        return length;
    }

    private static void refuseUnless(boolean holds, String found) {
        if (!holds) {
            throw new IllegalStateException("the copy of a table has " + found);
        }
    }
}
