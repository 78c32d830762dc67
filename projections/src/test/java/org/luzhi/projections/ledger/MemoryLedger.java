package org.luzhi.projections.ledger;

import java.time.Duration;
import java.util.Optional;
import org.luzhi.projections.fold.HistoryReader;

/** The ledger of a history in memory, signed at the size that it has. */
public final class MemoryLedger implements Ledger {

    private final VerifierKey key;
    private final MemoryTiles tiles = new MemoryTiles();
    private final Published newest;

    public MemoryLedger(HistoryReader history, SignerKey key) {
        this.key = key.verifier();
        TreeGrowth tree = new TreeGrowth();
        EnterpriseLeaves leaves = new EnterpriseLeaves();
        TreeHasher hasher = new TreeHasher();
        history.stream(0, history.head(), event -> {
            tree.append(hasher.leaf(event));
            leaves.append(event.position(), event);
        });
        tiles.store(tree.changes());
        newest = Published.of(SealedTree.sign(key, tree.size(), tree.root(), leaves.sealed()), this.key);
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public Optional<Published> newest() {
        return Optional.of(newest);
    }

    @Override
    public Optional<Published> covering(long index, Duration atMost) {
        return newest().filter(published -> published.size() > index);
    }

    @Override
    public TileReader tiles() {
        return tiles;
    }
}
