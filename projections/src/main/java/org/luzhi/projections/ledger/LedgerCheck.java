package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.projections.ledger.Finding.Kind;
import org.luzhi.projections.ledger.Finding.Part;

/** The check at each start, quick at any size: does the stored tree go on from what was signed last? */
public final class LedgerCheck {

    private LedgerCheck() {}

    /**
     * @param size leaves of the stored tree
     * @param head events of the history
     * @param stored the newest checkpoints of the database, at most two
     * @param filed the newest checkpoint of the file outside it, if any
     */
    public static List<Finding> run(
            TileReader tiles, long size, long head, List<SealedTree> stored, List<SealedTree> filed, VerifierKey key) {
        List<Finding> findings = new ArrayList<>();
        SignedCheckpoints inDatabase = SignedCheckpoints.open(Part.STORED_CHECKPOINT, stored, key, findings);
        SignedCheckpoints inFile = SignedCheckpoints.open(Part.FILED_CHECKPOINT, filed, key, findings);
        MerkleTree tree = new MerkleTree(new TiledSubtrees(tiles));
        for (SignedCheckpoints checkpoints : List.of(inDatabase, inFile)) {
            for (SealedTree.Opened notes : checkpoints.all()) {
                check(tree, size, notes, checkpoints.part(), findings);
            }
        }
        if (head < size) {
            findings.add(new Finding(Kind.WITHHELD, Part.EVENT, Long.toString(head)));
        }
        if (findings.isEmpty()) {
            findings.addAll(missing(inDatabase, inFile));
        }
        return findings;
    }

    private static void check(MerkleTree tree, long size, SealedTree.Opened notes, Part part, List<Finding> findings) {
        String at = Long.toString(notes.size());
        if (notes.size() > size) {
            findings.add(new Finding(Kind.WITHHELD, part, at));
            return;
        }
        try {
            if (!tree.root(notes.size()).equals(notes.root())) {
                findings.add(new Finding(Kind.CHANGED, part, at));
            }
        } catch (MissingTileException e) {
            findings.add(new Finding(Kind.MISSING, Part.TILE, at));
        }
    }

    /** The file may lack the newest one alone: each goes to the database, then to the file, before the next is signed. */
    private static List<Finding> missing(SignedCheckpoints stored, SignedCheckpoints filed) {
        if (filed.newest() > stored.newest()) {
            return List.of(new Finding(Kind.MISSING, Part.STORED_CHECKPOINT, Long.toString(filed.newest())));
        }
        for (long size : stored.sizes()) {
            if (size != stored.newest() && size > filed.newest()) {
                return List.of(new Finding(Kind.MISSING, Part.FILED_CHECKPOINT, Long.toString(size)));
            }
        }
        return List.of();
    }
}
