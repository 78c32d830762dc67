package org.luzhi.projections.history;

import org.jspecify.annotations.Nullable;
import org.luzhi.projections.ledger.EventProof;

/**
 * An event and what proves it.
 *
 * @param recordHash SHA-256 of the canonical record, lower-case hex: the ledger's entry
 * @param proof null while no checkpoint covers the event
 */
public record EventDetail(
        EventItem event, String recordHash, @Nullable EventProof proof) {}
