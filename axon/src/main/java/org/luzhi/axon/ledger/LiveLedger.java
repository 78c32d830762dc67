package org.luzhi.axon.ledger;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.TileReader;
import org.luzhi.projections.ledger.VerifierKey;

/** What this node has published of the ledger. */
final class LiveLedger implements Ledger {

    private final VerifierKey key;
    private final TileReader tiles;
    private @Nullable Published newest;

    LiveLedger(VerifierKey key, TileReader tiles) {
        this.key = key;
        this.tiles = new KeptTiles(tiles);
    }

    synchronized void publish(Published checkpoint) {
        newest = checkpoint;
        notifyAll();
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public synchronized Optional<Published> newest() {
        return Optional.ofNullable(newest);
    }

    @Override
    public synchronized Optional<Published> covering(long index, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toMillis(); !covers(index) && left > 0; ) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
        return covers(index) ? newest() : Optional.empty();
    }

    private boolean covers(long index) {
        return newest != null && index < newest.size();
    }

    @Override
    public TileReader tiles() {
        return tiles;
    }
}
