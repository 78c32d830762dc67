package org.luzhi.axon.evidence;

import org.luzhi.integration.evidence.Evidence;

/** Equal bytes of two owners are kept twice: what one sent, the other may not see. */
record EvidenceKey(String digest, String owner) {

    static EvidenceKey of(Evidence evidence) {
        return new EvidenceKey(evidence.digest(), evidence.owner().value());
    }
}
