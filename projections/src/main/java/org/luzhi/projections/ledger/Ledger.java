package org.luzhi.projections.ledger;

import java.time.Duration;
import java.util.Optional;

/** The ledger as it is published. */
public interface Ledger {

    /** Whose signatures its checkpoints carry. */
    VerifierKey key();

    /** The newest checkpoint; empty until the first is signed. */
    Optional<Published> newest();

    /** Waits until a checkpoint covers that leaf, or the time is over. */
    Optional<Published> covering(long index, Duration atMost);

    /** The stored tiles, which may be ahead of the newest checkpoint. */
    TileReader tiles();
}
