package org.luzhi.domain.history.canonical;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.canonical.Cursor.Slice;

/**
 * Records that come again and again, as pinned rows do, known by their whole bytes and then not read again. An object's text
 * says itself where it ends, so bytes that begin with one it has seen hold that one.
 */
final class SeenRecords implements Shape {

    /** By so much of its beginning a candidate is looked up. */
    private static final int BEGINNING = 48;

    private static final int PLACES = 1_024;
    private static final int WAYS = 4;

    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    private record Entry(byte[] bytes, Object value) {}

    private final @Nullable Entry[] entries = new Entry[PLACES * WAYS];
    private final Shape shape;

    SeenRecords(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Object read(Cursor json) {
        Slice start = json.here(BEGINNING);
        int place = (start.hash() & (PLACES - 1)) * WAYS;
        for (int way = 0; way < WAYS; way++) {
            Entry entry = entries[place + way];
            if (entry != null && json.takes(entry.bytes())) {
                return entry.value();
            }
        }
        Object value = shape.read(json);
        System.arraycopy(entries, place, entries, place + 1, WAYS - 1);
        entries[place] = new Entry(json.since(start), value);
        return value;
    }
}
