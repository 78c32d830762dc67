package org.luzhi.axon.processing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The history as a source for processors. It wakes them when told of a new head, so that they read in batches and not
 * event by event, and decodes each event once for all of them.
 */
public final class HistoryFeed implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final DecodedWindow window;
    private final Set<HistoryStream> streams = new CopyOnWriteArraySet<>();
    private long head;

    HistoryFeed(DecodedWindow window) {
        this.window = window;
    }

    /** The history has reached this head; wakes the processors when that is news. */
    void announce(long reached) {
        synchronized (this) {
            if (reached <= head) {
                return;
            }
            head = reached;
            notifyAll();
        }
        streams.forEach(HistoryStream::wake);
    }

    synchronized long head() {
        return head;
    }

    /** Waits until the history reaches behind that position, or the time is over. */
    synchronized void await(long position, long milliseconds) throws InterruptedException {
        long deadline = System.nanoTime() + milliseconds * 1_000_000;
        long left = milliseconds;
        while (head <= position && left > 0) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
    }

    /** The events from that position on which are at hand; at least one when the history reaches it. */
    List<TrackedEventMessage<?>> from(long position) {
        return position < head() ? window.from(position) : List.of();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken last) {
        HistoryStream stream =
                new HistoryStream(this, last == null ? 0 : last.position().orElseThrow() + 1);
        streams.add(stream);
        return stream;
    }

    void closed(HistoryStream stream) {
        streams.remove(stream);
    }
}
