package org.luzhi.axon.store;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Walks the history from a position on. At its end it says so, and goes on when asked again after new commits. */
final class Tail extends Spliterators.AbstractSpliterator<TrackedEventMessage<?>> {

    /** Events read at a time. */
    static final int BATCH = 500;

    private final LongFunction<List<TrackedEventMessage<?>>> following;
    private Iterator<TrackedEventMessage<?>> batch =
            List.<TrackedEventMessage<?>>of().iterator();
    private long next;

    Tail(LongFunction<List<TrackedEventMessage<?>>> following, long first) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.following = following;
        this.next = first;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
        if (!batch.hasNext()) {
            batch = following.apply(next).iterator();
            if (!batch.hasNext()) {
                return false;
            }
        }
        next++;
        action.accept(batch.next());
        return true;
    }
}
