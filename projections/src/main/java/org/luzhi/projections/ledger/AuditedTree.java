package org.luzhi.projections.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luzhi.projections.ledger.Finding.Kind;
import org.luzhi.projections.ledger.Finding.Part;

/** A tree grown anew during an audit: its root at every size that was signed, and the stored tiles that differ from its own. */
final class AuditedTree {

    private final TreeGrowth growth = new TreeGrowth();
    private final TileReader tiles;
    private final List<SignedCheckpoints> signed;
    private final long newest;
    private final Map<Long, Hash> roots = new HashMap<>();
    private final Map<String, Finding> differing = new LinkedHashMap<>();

    AuditedTree(TileReader tiles, List<SignedCheckpoints> signed) {
        this.tiles = tiles;
        this.signed = signed;
        this.newest = signed.stream().mapToLong(SignedCheckpoints::newest).max().orElse(0);
        keepRoot();
    }

    void append(Hash leaf) {
        growth.append(leaf);
        keepRoot();
        if (growth.size() % TileAddress.FULL == 0) {
            compareTiles();
        }
    }

    private void keepRoot() {
        if (signed.stream().anyMatch(checkpoints -> checkpoints.has(growth.size()))) {
            roots.put(growth.size(), growth.root());
        }
    }

    /** Compares the tiles that changed since: what is stored of one, and that enough of it is stored. */
    void compareTiles() {
        for (TreeGrowth.Tile tile : growth.changes()) {
            byte[] grown = tile.hashes();
            byte[] stored = tiles.hashes(tile.level(), tile.number());
            int both = Math.min(grown.length, stored.length);
            boolean enough = stored.length >= Math.min(grown.length, sealedLength(tile));
            boolean same = Arrays.equals(grown, 0, both, stored, 0, both);
            if (!(enough && same) && differing.size() < LedgerAudit.MOST) {
                TileAddress address = new TileAddress(tile.level(), tile.number(), grown.length / Hash.BYTES);
                differing.put(
                        tile.level() + "/" + tile.number(),
                        new Finding(same ? Kind.MISSING : Kind.CHANGED, Part.TILE, address.path()));
            }
        }
    }

    /** Bytes of a tile that the newest checkpoint vouches for; the tree may be behind the history beyond. */
    private int sealedLength(TreeGrowth.Tile tile) {
        long hashes = (newest >> TiledSubtrees.HEIGHT * tile.level()) - tile.number() * TileAddress.FULL;
        return (int) Math.max(0, Math.min(TileAddress.FULL, hashes)) * Hash.BYTES;
    }

    long size() {
        return growth.size();
    }

    /** Whether it had that root. */
    boolean had(SealedTree.Opened notes) {
        Hash root = roots.get(notes.size());
        return root != null && root.equals(notes.root());
    }

    List<Finding> differingTiles() {
        return List.copyOf(differing.values());
    }
}
