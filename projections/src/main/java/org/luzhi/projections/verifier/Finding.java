package org.luzhi.projections.verifier;

/**
 * One thing in a bundle that is not as it should be.
 *
 * @param part file, or what of it
 * @param at of an event its position, of a row its key; empty for the whole part
 * @param detail in words
 */
public record Finding(Kind kind, String part, String at, String detail) {

    /** What happened to it. */
    public enum Kind {
        /** It isn't what was signed, listed or computed. */
        CHANGED,
        /** It has to be there and isn't. */
        MISSING,
        /** It is there and mustn't be. */
        ADDED,
        /** It is there, at another place. */
        REORDERED,
        /** It was signed that there is more. */
        WITHHELD,
        /** The key has not signed it. */
        WRONG_SIGNATURE,
        /** The methodology isn't the one of that name. */
        OTHER_METHODOLOGY
    }

    @Override
    public String toString() {
        return kind + " " + part + (at.isEmpty() ? "" : " at " + at) + (detail.isEmpty() ? "" : ": " + detail);
    }
}
