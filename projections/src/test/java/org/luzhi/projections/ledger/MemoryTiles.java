package org.luzhi.projections.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tiles in memory. */
public final class MemoryTiles implements TileReader {

    private final Map<String, byte[]> tiles = new TreeMap<>();

    public void store(List<TreeGrowth.Tile> changes) {
        changes.forEach(tile -> tiles.put(tile.level() + "/" + tile.number(), tile.hashes()));
    }

    /** What is stored of a tile, to be tampered with. */
    public byte[] inside(int level, long number) {
        return tiles.getOrDefault(level + "/" + number, new byte[0]);
    }

    public void replace(int level, long number, byte[] hashes) {
        tiles.put(level + "/" + number, hashes);
    }

    @Override
    public byte[] hashes(int level, long number) {
        return inside(level, number).clone();
    }
}
