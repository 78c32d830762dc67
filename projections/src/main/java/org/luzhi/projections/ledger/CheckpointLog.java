package org.luzhi.projections.ledger;

import java.util.List;

/** Every checkpoint that was signed, so that one can be held against any other. */
@FunctionalInterface
public interface CheckpointLog {

    /** Those of at least that size, in order of size. */
    List<Signed> from(long size, int limit);

    /**
     * @param size under which it is kept
     * @param notes both, as they were signed
     */
    record Signed(long size, SealedTree notes) {}
}
