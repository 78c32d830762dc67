package org.luzhi.axon.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.luzhi.axon.store.CommitListener;
import org.luzhi.axon.store.CommittedEvent;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.integration.channel.Positions;

/** Positions of the newest commits from memory, of older events from the store. */
class PositionIndex implements Positions, CommitListener {

    private static final int NEWEST = 4_096;

    private final StoredEvents events;
    /** Oldest first: whoever waits for a commit asks right after it, so the oldest is needed least. */
    private final Map<EventKey, Long> newest = new LinkedHashMap<>();

    PositionIndex(StoredEvents events) {
        this.events = events;
    }

    @Override
    public void committed(List<CommittedEvent> committed) {
        synchronized (newest) {
            committed.forEach(event -> newest.put(
                    new EventKey(event.record().aggregateId(), event.record().sequence()),
                    event.record().position()));
            var oldest = newest.keySet().iterator();
            for (int extra = newest.size() - NEWEST; extra > 0; extra--) {
                oldest.next();
                oldest.remove();
            }
        }
    }

    @Override
    public OptionalLong of(String aggregateId, long sequence) {
        Long position;
        synchronized (newest) {
            position = newest.get(new EventKey(aggregateId, sequence));
        }
        return position == null ? events.position(aggregateId, sequence) : OptionalLong.of(position);
    }

    private record EventKey(String aggregateId, long sequence) {}
}
