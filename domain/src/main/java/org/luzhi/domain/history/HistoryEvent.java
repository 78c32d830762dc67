package org.luzhi.domain.history;

import java.time.Instant;
import java.util.Map;

/**
 * An event of the history, decoded and carried forward to its newest revision: what a fold sees.
 *
 * @param position dense from 0
 * @param metadata who, through which door, for which cause: see {@link Provenance}
 */
public record HistoryEvent(
        long position,
        String id,
        Instant time,
        String aggregateType,
        String aggregateId,
        long sequence,
        Map<String, String> metadata,
        DomainEvent content) {}
