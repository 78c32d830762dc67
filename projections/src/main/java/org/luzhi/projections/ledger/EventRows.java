package org.luzhi.projections.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.projections.fold.HistoryReader;

/** Every stored event in order of position, read anew in stretches: what is in memory proves nothing. */
final class EventRows implements Iterator<EventRecord> {

    private static final int STRETCH = 2_000;

    private final HistoryReader history;
    private final long head;
    private final Deque<EventRecord> ahead = new ArrayDeque<>();
    private long next;

    EventRows(HistoryReader history) {
        this.history = history;
        this.head = history.head();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && next < head) {
            history.stream(next, Math.min(head, next + STRETCH), ahead::add);
            next += STRETCH;
        }
        return !ahead.isEmpty();
    }

    @Override
    public EventRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.removeFirst();
    }
}
