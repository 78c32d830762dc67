package org.luzhi.projections.ledger;

/**
 * What the ledger vouches for: C2SP tlog-checkpoint, three lines and no extension.
 *
 * @param origin which ledger, e.g. {@code luzhi.local/ledger}; the name of its key
 * @param size leaves of the tree
 * @param root Merkle tree hash of them
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    /** @throws MalformedLedgerException when the text isn't exactly that of a checkpoint */
    public static Checkpoint parse(String text) {
        NoteLines lines = NoteLines.of(text, 3);
        return new Checkpoint(lines.text(0), lines.number(1), lines.hash(2));
    }
}
