/** The history proves itself: Merkle tree, proofs, tiles, signed checkpoints and the audit of all of it. No Spring, no Axon. */
@NullMarked
package org.luzhi.projections.ledger;

import org.jspecify.annotations.NullMarked;
