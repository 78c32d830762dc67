package org.luzhi.axon.store;

import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.HistoryEvent;

/**
 * An event of this node that has just become history.
 *
 * @param record as it is stored
 * @param event what it says, as decoding the record would give it
 */
public record CommittedEvent(EventRecord record, HistoryEvent event) {}
