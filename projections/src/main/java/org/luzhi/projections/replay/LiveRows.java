package org.luzhi.projections.replay;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The live read models, to compare with. */
public interface LiveRows {

    /** Opens a view of all of them at one moment; whatever is committed later is not in it. */
    Snapshot open();

    /** The live read models at one moment. */
    interface Snapshot extends AutoCloseable {

        /** Position of the next event that the fold would have applied: its rows hold every event before it. */
        long next(String fold);

        /** Its rows as stored, key and state: those whose key begins so, or all when that is null. */
        void rows(String fold, @Nullable String prefix, BiConsumer<String, String> each);

        @Override
        void close();
    }
}
