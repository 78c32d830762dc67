package org.luzhi.projections.bundle;

import java.util.List;
import org.luzhi.projections.ledger.Hash;

/** A line of the proofs: the audit path of one event, RFC 6962 §2.1.1, to the root of the checkpoint. */
public record EventPath(long index, List<Hash> path) {

    public EventPath {
        path = List.copyOf(path);
    }
}
