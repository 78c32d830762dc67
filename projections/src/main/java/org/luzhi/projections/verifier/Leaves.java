package org.luzhi.projections.verifier;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.projections.bundle.EventFile.Stored;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.verifier.Finding.Kind;

/** Whether each event is the one whose leaf was signed. Of a city by the list of all leaves, else by inclusion proofs. */
interface Leaves {

    /** Takes the next event; answers whether it is proved. */
    boolean proves(Stored event, Hash leaf);

    /** Names what wasn't proved, when all are read. */
    void end(Check check) throws Exception;

    /** An event that isn't proved, and what it hashes to. */
    record Unproved(long position, Hash leaf) {

        /** Enough to tell what moved. */
        static final int MOST = 1_000;
    }

    /** Tells moved from changed: what fits another place has moved. */
    static void name(Check check, List<Unproved> unproved, Fits fits) {
        for (Unproved event : unproved) {
            boolean moved = unproved.stream()
                    .anyMatch(other -> other.position() != event.position() && fits.at(other.position(), event.leaf()));
            check.found(
                    moved ? Kind.REORDERED : Kind.CHANGED,
                    "event",
                    Long.toString(event.position()),
                    moved ? "it was signed at another position" : "not what was signed");
        }
    }

    /** Whether a leaf was signed at that position. */
    @FunctionalInterface
    interface Fits {
        boolean at(long position, Hash leaf);
    }

    /** A list with room for the first of them. */
    static void add(List<Unproved> unproved, long position, Hash leaf) {
        if (unproved.size() < Unproved.MOST) {
            unproved.add(new Unproved(position, leaf));
        }
    }

    static List<Unproved> none() {
        return new ArrayList<>();
    }
}
