package org.luzhi.domain.history.canonical;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a type from canonical JSON: names sorted, no white space, no escapes, every number and text in its plain form. It
 * never accepts what a strict reader refuses and never reads it otherwise; whatever departs from the canonical form it leaves
 * to that reader. May be shared by threads.
 *
 * @param <T> a record of the history
 */
public final class CanonicalReader<T> {

    private final Class<T> type;
    private final Shape shape;

    private CanonicalReader(Class<T> type, Shape shape) {
        this.type = type;
        this.shape = shape;
    }

    /** A reader of that type; empty when something in it has no shape that is known here. */
    public static <T> Optional<CanonicalReader<T>> of(Class<T> type) {
        return Shapes.of(type).map(shape -> new CanonicalReader<>(type, shape));
    }

    /** The value; null when the bytes are not canonical, or amount to no value: a strict reader tells which. */
    public @Nullable T read(byte[] json) {
        Cursor cursor = new Cursor(json);
        try {
            Object value = shape.read(cursor);
            return cursor.atEnd() ? type.cast(value) : null;
        } catch (RuntimeException departs) { // also what a constructor refuses: the strict reader words it
            return null;
        }
    }
}
