package org.luzhi.projections.ledger;

/**
 * One thing that is not as it was sealed.
 *
 * @param at of an event its position, of a tile its path, of a checkpoint its size, of evidence its digest
 */
public record Finding(Kind kind, Part part, String at) {

    /** What happened to it. */
    public enum Kind {
        /** It isn't what was sealed. */
        CHANGED,
        /** It was sealed and isn't there, though what follows is. */
        MISSING,
        /** It is there between what was sealed. */
        ADDED,
        /** It is there, at another place. */
        REORDERED,
        /** The end is not there: it was signed that the history, or the tree, is longer. */
        WITHHELD,
        /** The ledger's key has not signed it. */
        WRONG_SIGNATURE
    }

    /** What it happened to. */
    public enum Part {
        EVENT,
        TILE,
        /** A checkpoint in the database. */
        STORED_CHECKPOINT,
        /** A checkpoint in the file outside the database. */
        FILED_CHECKPOINT,
        /** The original bytes that an event names. */
        EVIDENCE
    }

    @Override
    public String toString() {
        return kind + " " + part + " " + at;
    }
}
