package org.luzhi.projections.ledger;

/**
 * A checkpoint as it is published: both signed notes.
 *
 * @param checkpoint note with a {@link Checkpoint}
 * @param enterprises note with the {@link EnterprisesCheckpoint} of the same tree
 */
public record SealedTree(String checkpoint, String enterprises) {

    /** What both notes say. */
    public record Opened(Checkpoint checkpoint, EnterprisesCheckpoint enterprises) {
        public long size() {
            return checkpoint.size();
        }

        public Hash root() {
            return checkpoint.root();
        }
    }

    /** Signs the tree and the map over it. */
    public static SealedTree sign(SignerKey key, long size, Hash root, SealedMap map) {
        String origin = key.verifier().name();
        Checkpoint tree = new Checkpoint(origin, size, root);
        EnterprisesCheckpoint enterprises =
                new EnterprisesCheckpoint(origin + EnterprisesCheckpoint.SUFFIX, size, root, map.size(), map.root());
        return new SealedTree(SignedNote.sign(tree.text(), key), SignedNote.sign(enterprises.text(), key));
    }

    /**
     * Checks both signatures, both origins, and that both notes are about one tree.
     *
     * @throws MalformedLedgerException when a note isn't of its form, or the two don't belong together
     * @throws WrongSignatureException when the key hasn't signed them
     */
    public Opened open(VerifierKey key) {
        Checkpoint tree = Checkpoint.parse(SignedNote.open(checkpoint, key));
        EnterprisesCheckpoint map = EnterprisesCheckpoint.parse(SignedNote.open(enterprises, key));
        if (!tree.origin().equals(key.name()) || !map.origin().equals(key.name() + EnterprisesCheckpoint.SUFFIX)) {
            throw new MalformedLedgerException("a note of another ledger");
        }
        if (tree.size() != map.size() || !tree.root().equals(map.root())) {
            throw new MalformedLedgerException("the two notes are about different trees");
        }
        return new Opened(tree, map);
    }
}
