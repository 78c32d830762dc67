package org.luzhi.axon.processing;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One processor's way along the {@link HistoryFeed}. Used by one thread at a time; {@link #wake} by any. */
final class HistoryStream implements BlockingStream<TrackedEventMessage<?>> {

    private final HistoryFeed feed;
    private long next;
    private Iterator<TrackedEventMessage<?>> ahead =
            List.<TrackedEventMessage<?>>of().iterator();
    private @Nullable TrackedEventMessage<?> peeked;
    private volatile Runnable available = () -> {};

    HistoryStream(HistoryFeed feed, long first) {
        this.feed = feed;
        this.next = first;
    }

    void wake() {
        available.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            if (!ahead.hasNext()) {
                ahead = feed.from(next).iterator();
            }
            if (ahead.hasNext()) {
                peeked = ahead.next();
                next++;
            }
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peek().isEmpty() && timeout > 0) {
            feed.await(next, unit.toMillis(timeout));
        }
        return peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // The contract is to wait as long as it takes.
        }
        TrackedEventMessage<?> event = peek().orElseThrow();
        peeked = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        available = callback;
        return true;
    }

    @Override
    public void close() {
        feed.closed(this);
    }
}
