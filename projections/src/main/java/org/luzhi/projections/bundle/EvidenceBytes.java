package org.luzhi.projections.bundle;

import java.util.Optional;

/** The original bytes that filings came in. */
@FunctionalInterface
public interface EvidenceBytes {

    /** @param digest SHA-256, lower-case hex */
    Optional<byte[]> find(String digest);
}
