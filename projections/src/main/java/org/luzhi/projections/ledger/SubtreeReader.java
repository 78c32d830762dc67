package org.luzhi.projections.ledger;

/** Roots of the complete subtrees of a Merkle tree. */
@FunctionalInterface
public interface SubtreeReader {

    /** Root of the subtree over the leaves {@code [index · 2^level, (index + 1) · 2^level)}. */
    Hash root(int level, long index);
}
