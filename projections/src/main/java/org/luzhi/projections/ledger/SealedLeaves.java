package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The leaves that the stored tiles hold, up to the first place where they end. */
final class SealedLeaves implements Iterator<Hash> {

    private final TileReader tiles;
    private Iterator<Hash> ahead = List.<Hash>of().iterator();
    private long number;
    private boolean last;

    SealedLeaves(TileReader tiles) {
        this.tiles = tiles;
    }

    @Override
    public boolean hasNext() {
        if (!ahead.hasNext() && !last) {
            byte[] hashes = tiles.hashes(0, number);
            List<Hash> tile = new ArrayList<>(TileAddress.FULL);
            for (int at = 0; at + Hash.BYTES <= hashes.length; at += Hash.BYTES) {
                tile.add(Hash.at(hashes, at));
            }
            ahead = tile.iterator();
            last = tile.size() < TileAddress.FULL;
            number++;
        }
        return ahead.hasNext();
    }

    @Override
    public Hash next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.next();
    }
}
