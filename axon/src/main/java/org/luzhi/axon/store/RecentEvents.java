package org.luzhi.axon.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.luzhi.domain.history.EventRecord;

/**
 * The newest events of this node in memory, so that the live projections, which follow close behind, cost no read. Holds
 * an unbroken run of positions: where another node's event stands between, it begins anew.
 */
public final class RecentEvents implements CommitListener {

    private static final int CAPACITY = 4_096;

    private final Deque<EventRecord> events = new ArrayDeque<>(CAPACITY);

    @Override
    public synchronized void committed(List<EventRecord> committed) {
        for (EventRecord event : committed) {
            if (!events.isEmpty() && event.position() != events.getLast().position() + 1) {
                events.clear();
            }
            if (events.size() == CAPACITY) {
                events.removeFirst();
            }
            events.addLast(event);
        }
    }

    /** Up to {@code limit} events from that position on; empty when they are not all here. */
    public synchronized List<EventRecord> from(long position, int limit) {
        if (events.isEmpty()
                || position < events.getFirst().position()
                || position > events.getLast().position()) {
            return List.of();
        }
        List<EventRecord> found = new ArrayList<>();
        // From the end: a reader that follows closely wants only the last few.
        var newestFirst = events.descendingIterator();
        while (newestFirst.hasNext()) {
            EventRecord event = newestFirst.next();
            if (event.position() < position) {
                break;
            }
            found.addFirst(event);
        }
        return found.size() <= limit ? found : List.copyOf(found.subList(0, limit));
    }
}
