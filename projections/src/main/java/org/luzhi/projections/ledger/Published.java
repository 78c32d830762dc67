package org.luzhi.projections.ledger;

/**
 * A checkpoint that anybody may have.
 *
 * @param size leaves of its tree
 * @param root of its tree
 * @param notes both, as they were signed
 */
public record Published(long size, Hash root, SealedTree notes) {

    /** What the two notes are about. */
    public static Published of(SealedTree notes, VerifierKey key) {
        SealedTree.Opened opened = notes.open(key);
        return new Published(opened.size(), opened.root(), notes);
    }
}
