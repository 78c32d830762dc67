package org.luzhi.projections.ledger;

/** The tiles that the ledger has stored. */
@FunctionalInterface
public interface TileReader {

    /**
     * The hashes of a tile, one after the other: of a full one 256, of the last one of a level what there is so far.
     *
     * @param level hashes of subtrees of 256^level leaves
     * @return empty when nothing of it is stored
     */
    byte[] hashes(int level, long number);
}
