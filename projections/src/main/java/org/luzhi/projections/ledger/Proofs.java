package org.luzhi.projections.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luzhi.projections.fold.HistoryReader;

/** Makes proofs out of what the ledger has published. */
public final class Proofs {

    /** A checkpoint comes every second when the history grows. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final HistoryReader history;

    public Proofs(Ledger ledger, HistoryReader history) {
        this.ledger = ledger;
        this.history = history;
    }

    /** The proof of an event in the newest checkpoint; empty when none covers it yet, though a new one was waited for. */
    public Optional<EventProof> ofEvent(long position) {
        return ledger.covering(position, PATIENCE).map(checkpoint -> prove(position, checkpoint));
    }

    private EventProof prove(long position, Published checkpoint) {
        TreeHasher hasher = new TreeHasher();
        Hash entry = hasher.entry(history.at(position));
        Hash leaf = hasher.leaf(entry.bytes());
        InclusionProof proof = tree().inclusion(position, checkpoint.size());
        return new EventProof(
                position,
                entry.hex(),
                leaf,
                checkpoint.size(),
                checkpoint.root(),
                proof.path(),
                checkpoint.notes().checkpoint(),
                checkpoint.notes().enterprises(),
                ledger.key().toString(),
                proof.leads(leaf, checkpoint.root()));
    }

    /** That the tree of the one size begins with the tree of the other; empty unless both are within what is published. */
    public Optional<ConsistencyProof> consistency(long from, long to) {
        boolean within = from >= 0
                && from <= to
                && ledger.newest().map(newest -> to <= newest.size()).orElse(false);
        return within ? Optional.of(tree().consistency(from, to)) : Optional.empty();
    }

    /** The bytes of a tile; empty unless it is within what is published. */
    public Optional<byte[]> tile(TileAddress address) {
        int level = Math.max(0, address.level());
        long hashes = ledger.newest().map(Published::size).orElse(0L) >> TiledSubtrees.HEIGHT * level;
        long first = address.number() * TileAddress.FULL;
        if (first + address.width() > hashes) {
            return Optional.empty();
        }
        if (address.level() == TileAddress.ENTRIES) {
            return Optional.of(entries(first, first + address.width()));
        }
        byte[] stored = ledger.tiles().hashes(level, address.number());
        int length = address.width() * Hash.BYTES;
        return stored.length < length ? Optional.empty() : Optional.of(Arrays.copyOf(stored, length));
    }

    private byte[] entries(long from, long to) {
        TreeHasher hasher = new TreeHasher();
        List<Hash> entries = new ArrayList<>(TileAddress.FULL);
        history.stream(from, to, event -> entries.add(hasher.entry(event)));
        return EntryBundle.bytes(entries);
    }

    private MerkleTree tree() {
        return new MerkleTree(new TiledSubtrees(ledger.tiles()));
    }
}
