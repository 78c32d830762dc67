package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                check(tree, size, notes.size(), notes.root(), checkpoints.part(), findings);
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

    /**
     * The check before a signature: does the stored tree have the root that is to be signed, and still the one signed last?
     *
     * @param last what was signed last, if anything
     */
    public static List<Finding> growth(TileReader tiles, @Nullable Published last, long size, Hash root) {
        MerkleTree tree = new MerkleTree(new TiledSubtrees(tiles));
        List<Finding> findings = new ArrayList<>();
        if (last != null) {
            check(tree, size, last.size(), last.root(), Part.STORED_CHECKPOINT, findings);
        }
        check(tree, size, size, root, Part.TILE, findings);
        return findings;
    }

    private static void check(MerkleTree tree, long size, long signed, Hash root, Part part, List<Finding> findings) {
        String at = Long.toString(signed);
        if (signed > size) {
            findings.add(new Finding(Kind.WITHHELD, part, at));
            return;
        }
        try {
            if (!tree.root(signed).equals(root)) {
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
