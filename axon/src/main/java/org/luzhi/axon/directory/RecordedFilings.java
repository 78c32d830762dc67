package org.luzhi.axon.directory;

import java.util.List;
import org.luzhi.axon.store.StoredEvents;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.integration.channel.FiledSoFar;

/** A filing's events, read from the store. */
record RecordedFilings(StoredEvents events, EventCodec codec) implements FiledSoFar {

    @Override
    public List<FilingEvent> of(FilingId filing) {
        return events.ofAggregate(filing.aggregate(), 0).stream()
                .map(event -> (FilingEvent) codec.decode(event.name(), event.revision(), event.payload()))
                .toList();
    }
}
