package org.luzhi.axon.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.OptionalLong;
import org.luzhi.axon.store.CommitListener;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.integration.channel.Positions;

/** Positions of the newest commits from memory, of older events from the store. */
class PositionIndex implements Positions, CommitListener {

    private static final int NEWEST = 10_000;

    private final StoredEvents events;
    private final Cache<EventKey, Long> newest =
            Caffeine.newBuilder().maximumSize(NEWEST).build();

    PositionIndex(StoredEvents events) {
        this.events = events;
    }

    @Override
    public void committed(List<EventRecord> committed) {
        committed.forEach(event -> newest.put(new EventKey(event.aggregateId(), event.sequence()), event.position()));
    }

    @Override
    public OptionalLong of(String aggregateId, long sequence) {
        Long position = newest.getIfPresent(new EventKey(aggregateId, sequence));
        return position == null ? events.position(aggregateId, sequence) : OptionalLong.of(position);
    }

    private record EventKey(String aggregateId, long sequence) {}
}
