package org.luzhi.domain.history.canonical;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.canonical.Cursor.Slice;

/**
 * Values that were read a moment ago, by their bytes: equal bytes give the same immutable value. Bounded; what is new takes
 * the place of what is old. Threads may race for a place: entries are immutable, so they only read something once more.
 */
final class Seen<T> {

    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    private record Entry<T>(byte[] bytes, T value) {}

    private final @Nullable Entry<T>[] entries;

    /** @param places a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Seen(int places) {
        entries = new Entry[places];
    }

    T of(Slice slice, Function<Slice, T> read) {
        int place = slice.hash() & (entries.length - 1);
        Entry<T> entry = entries[place];
        if (entry != null && slice.is(entry.bytes())) {
            return entry.value();
        }
        T value = read.apply(slice);
        entries[place] = new Entry<>(slice.bytes(), value);
        return value;
    }
}
