package org.luzhi.domain.history;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event as it is stored: the canonical event record of decision 7, the same from PostgreSQL and from Axon Server.
 *
 * @param position dense from 0; also the leaf index of the ledger. Not part of the hashed bytes
 * @param name {@link EventType#name()}
 * @param revision {@link EventType#revision()} under which the payload was written
 * @param aggregateType e.g. {@code filing}
 * @param aggregateId with its kind, e.g. {@code filing/91140400MA0EXAMPLE.energy-use.2025-03}
 * @param sequence from 0 within the aggregate
 * @param id event identifier
 * @param time to the millisecond
 * @param payload JSON bytes exactly as stored
 * @param metadata strings, sorted by key
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the record; equality is that of CanonicalRecord
public record EventRecord(
        long position,
        String name,
        int revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        String id,
        Instant time,
        byte[] payload,
        SortedMap<String, String> metadata) {

    public EventRecord {
        metadata = metadata instanceof StoredMetadata
                ? metadata
                : Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(metadata)));
    }
}
