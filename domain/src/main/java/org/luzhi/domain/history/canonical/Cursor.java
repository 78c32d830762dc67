package org.luzhi.domain.history.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over canonical JSON. */
final class Cursor {

    /** As many digits as surely fit into a long. */
    private static final int DIGITS = 18;

    private final byte[] json;
    private int at;

    Cursor(byte[] json) {
        this.json = json;
    }

    boolean atEnd() {
        return at == json.length;
    }

    /** Whether those bytes stand here; goes behind them if they do. */
    boolean takes(byte[] literal) {
        int end = at + literal.length;
        if (end > json.length || !Arrays.equals(json, at, end, literal, 0, literal.length)) {
            return false;
        }
        at = end;
        return true;
    }

    boolean takes(char literal) {
        if (at < json.length && json[at] == literal) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char literal) {
        if (!takes(literal)) {
            throw new NotCanonicalException();
        }
    }

    /** A whole number without a fraction, written as {@link Long#toString} would. */
    long number() {
        boolean negative = takes('-');
        int first = at;
        long value = 0;
        while (at < json.length && json[at] >= '0' && json[at] <= '9') {
            value = value * 10 + json[at++] - '0';
        }
        int digits = at - first;
        if (digits == 0 || digits > DIGITS || (json[first] == '0' && (digits > 1 || negative))) {
            throw new NotCanonicalException();
        }
        return negative ? -value : value;
    }

    /** A text without escapes; the cursor goes behind it. */
    Slice text() {
        expect('"');
        int from = at;
        boolean ascii = true;
        while (true) {
            if (at >= json.length) {
                throw new NotCanonicalException();
            }
            byte next = json[at];
            if (next == '"') {
                break;
            }
            if (next == '\\' || (next >= 0 && next < ' ')) {
                throw new NotCanonicalException();
            }
            ascii &= next >= 0;
            at++;
        }
        return new Slice(json, from, at++, ascii);
    }

    /** From here on, without going on. */
    Slice here(int length) {
        return new Slice(json, at, Math.min(json.length, at + length), false);
    }

    /** What has been passed since. */
    byte[] since(Slice start) {
        return Arrays.copyOfRange(json, start.from(), at);
    }

    /** Some bytes of the JSON. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    record Slice(byte[] json, int from, int to, boolean ascii) {

        int length() {
            return to - from;
        }

        byte at(int index) {
            return json[from + index];
        }

        byte[] bytes() {
            return Arrays.copyOfRange(json, from, to);
        }

        boolean is(byte[] bytes) {
            return Arrays.equals(json, from, to, bytes, 0, bytes.length);
        }

        int hash() {
            int hash = 1;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + json[i];
            }
            return hash ^ (hash >>> 16);
        }

        String string() {
            if (ascii) {
                return new String(json, from, to - from, StandardCharsets.ISO_8859_1);
            }
            String text = new String(json, from, to - from, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0) { // not UTF-8, or the sign itself: not ours to tell
                throw new NotCanonicalException();
            }
            return text;
        }
    }
}
