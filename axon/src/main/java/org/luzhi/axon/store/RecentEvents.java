package org.luzhi.axon.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;

/**
 * The newest events of this node in memory, so that the live projections, which follow close behind, cost neither a read
 * nor a decoding. Holds an unbroken run of positions: where another node's event stands between, it begins anew.
 */
public final class RecentEvents implements CommitListener {

    private static final int CAPACITY = 1_024;

    private final Deque<CommittedEvent> events = new ArrayDeque<>(CAPACITY);

    @Override
    public synchronized void committed(List<CommittedEvent> committed) {
        for (CommittedEvent event : committed) {
            if (!events.isEmpty()
                    && event.event().position() != events.getLast().event().position() + 1) {
                events.clear();
            }
            if (events.size() == CAPACITY) {
                events.removeFirst();
            }
            events.addLast(event);
        }
    }

    /** Up to {@code limit} events from that position on, as they are stored; empty when they are not all here. */
    List<EventRecord> from(long position, int limit) {
        return run(position, limit).stream().map(CommittedEvent::record).toList();
    }

    /** The same events, decoded. */
    public List<HistoryEvent> decodedFrom(long position, int limit) {
        return run(position, limit).stream().map(CommittedEvent::event).toList();
    }

    private synchronized List<CommittedEvent> run(long position, int limit) {
        if (events.isEmpty()
                || position < events.getFirst().event().position()
                || position > events.getLast().event().position()) {
            return List.of();
        }
        List<CommittedEvent> found = new ArrayList<>();
        // From the end: a reader that follows closely wants only the last few.
        var newestFirst = events.descendingIterator();
        while (newestFirst.hasNext()) {
            CommittedEvent event = newestFirst.next();
            if (event.event().position() < position) {
                break;
            }
            found.add(event);
        }
        List<CommittedEvent> ordered = found.reversed();
        return ordered.size() <= limit ? ordered : ordered.subList(0, limit);
    }
}
