package org.luzhi.projections.ledger;

/**
 * The second note of a checkpoint: which leaves are about which enterprise, so that nothing of one can be withheld.
 * Specified in {@code projections/README.md}.
 *
 * @param origin that of the checkpoint and {@value #SUFFIX}
 * @param size leaves of the tree
 * @param root Merkle tree hash of them
 * @param enterprises entries of the map
 * @param map root of the {@link SealedMap}
 */
public record EnterprisesCheckpoint(String origin, long size, Hash root, long enterprises, Hash map) {

    /** What its origin adds to that of the checkpoint. */
    public static final String SUFFIX = "/enterprises";

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n" + enterprises + "\n" + map + "\n";
    }

    /** @throws MalformedLedgerException when the text isn't exactly that of such a note */
    public static EnterprisesCheckpoint parse(String text) {
        NoteLines lines = NoteLines.of(text, 5);
        return new EnterprisesCheckpoint(lines.text(0), lines.number(1), lines.hash(2), lines.number(3), lines.hash(4));
    }
}
