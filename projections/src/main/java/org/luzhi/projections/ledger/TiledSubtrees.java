package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subtree roots out of tiles. Reads each tile once; for one question, not for long. */
public final class TiledSubtrees implements SubtreeReader {

    /** Levels of the tree in one tile. */
    static final int HEIGHT = 8;

    private final TileReader tiles;
    private final Map<String, byte[]> read = new HashMap<>();
    private final TreeHasher hasher = new TreeHasher();

    public TiledSubtrees(TileReader tiles) {
        this.tiles = tiles;
    }

    @Override
    public Hash root(int level, long index) {
        int tileLevel = level / HEIGHT;
        int width = 1 << level % HEIGHT;
        long first = index * width;
        long number = first / TileAddress.FULL;
        byte[] hashes = read.computeIfAbsent(tileLevel + "/" + number, name -> tiles.hashes(tileLevel, number));
        int from = (int) (first % TileAddress.FULL);
        if (hashes.length < (from + width) * Hash.BYTES) {
            throw new MissingTileException(tileLevel, number);
        }
        List<Hash> below = new ArrayList<>(width);
        for (int i = from; i < from + width; i++) {
            below.add(Hash.at(hashes, i * Hash.BYTES));
        }
        return hasher.root(below);
    }
}
