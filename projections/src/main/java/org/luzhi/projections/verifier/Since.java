package org.luzhi.projections.verifier;

import org.jspecify.annotations.Nullable;
import org.luzhi.projections.ledger.Checkpoint;
import org.luzhi.projections.ledger.ConsistencyProof;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.MalformedLedgerException;
import org.luzhi.projections.ledger.SignedNote;
import org.luzhi.projections.ledger.VerifierKey;
import org.luzhi.projections.ledger.WrongSignatureException;
import org.luzhi.projections.verifier.Finding.Kind;

/**
 * An earlier checkpoint: did the history only grow since?
 *
 * @param note signed, as it was served
 * @param proof what {@code /ledger/consistency} answers; null where the tree itself is at hand
 */
public record Since(String note, @Nullable ConsistencyProof proof) {

    /** The size that it claims; 0 when it claims none. */
    long size() {
        String[] lines = note.split("\n", 3);
        return lines.length == 3 && lines[1].matches("[1-9][0-9]{0,17}") ? Long.parseLong(lines[1]) : 0;
    }

    /** @param grown root that the tree had at that size, where the tree is at hand */
    void check(Check check, @Nullable VerifierKey key, @Nullable Checkpoint later, @Nullable Hash grown) {
        if (key == null || later == null) {
            throw new MalformedLedgerException("no signed checkpoint to go on to");
        }
        Checkpoint earlier;
        try {
            earlier = Checkpoint.parse(SignedNote.open(note, key));
        } catch (WrongSignatureException e) {
            check.found(Kind.WRONG_SIGNATURE, "earlier checkpoint", "", Check.said(e));
            return;
        }
        String sizes = earlier.size() + " → " + later.size();
        check.note(sizes);
        if (!earlier.origin().equals(later.origin())) {
            check.found(Kind.CHANGED, "earlier checkpoint", "origin", "of another ledger");
        } else if (earlier.size() > later.size()) {
            check.found(Kind.WITHHELD, "history", sizes, "it was signed that there is more");
        } else if (proof != null ? !links(proof, earlier, later) : !same(grown, earlier, later)) {
            check.found(Kind.CHANGED, "history", sizes, "the later tree doesn't begin with the earlier one");
        }
    }

    private static boolean links(ConsistencyProof proof, Checkpoint earlier, Checkpoint later) {
        return proof.from() == earlier.size()
                && proof.to() == later.size()
                && proof.links(earlier.root(), later.root());
    }

    private static boolean same(@Nullable Hash grown, Checkpoint earlier, Checkpoint later) {
        if (earlier.size() == later.size()) {
            return earlier.root().equals(later.root());
        }
        if (grown == null) {
            throw new MalformedLedgerException("a consistency proof is needed (--proof)");
        }
        return grown.equals(earlier.root());
    }
}
