package org.luzhi.projections.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The tree as it grows: of each level of tiles the one that isn't full yet, which is all that a root or the next leaf
 * needs. For one thread at a time.
 */
public final class TreeGrowth {

    /** A tile with what it holds now. */
    @SuppressWarnings("ArrayRecordComponent") // handed on to be stored, never compared
    public record Tile(int level, long number, byte[] hashes) {}

    private record Place(int level, long number) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return level == other.level ? Long.compare(number, other.number) : Integer.compare(level, other.level);
        }
    }

    private final TreeHasher hasher = new TreeHasher();
    /** By level: the hashes of its last tile, fewer than 256. */
    private final List<List<Hash>> edge = new ArrayList<>();

    private final TreeMap<Place, List<Hash>> changed = new TreeMap<>();
    private long size;

    /** A tree without leaves. */
    public TreeGrowth() {}

    /** Goes on where the stored tiles end. */
    public static TreeGrowth from(TileReader tiles, long size) {
        TreeGrowth growth = new TreeGrowth();
        growth.size = size;
        int level = 0;
        for (long hashes = size; hashes > 0; hashes /= TileAddress.FULL) {
            growth.edge.add(edge(tiles, level, hashes));
            level++;
        }
        return growth;
    }

    private static List<Hash> edge(TileReader tiles, int level, long hashes) {
        int width = (int) (hashes % TileAddress.FULL);
        List<Hash> edge = new ArrayList<>(TileAddress.FULL);
        if (width > 0) {
            long number = hashes / TileAddress.FULL;
            byte[] stored = tiles.hashes(level, number);
            if (stored.length < width * Hash.BYTES) {
                throw new MissingTileException(level, number);
            }
            for (int i = 0; i < width; i++) {
                edge.add(Hash.at(stored, i * Hash.BYTES));
            }
        }
        return edge;
    }

    public void append(Hash leaf) {
        append(0, size, leaf);
        size++;
    }

    /** @param index of the hash in its level */
    private void append(int level, long index, Hash hash) {
        if (edge.size() == level) {
            edge.add(new ArrayList<>(TileAddress.FULL));
        }
        List<Hash> tile = edge.get(level);
        tile.add(hash);
        long number = index / TileAddress.FULL;
        changed.put(new Place(level, number), tile);
        if (tile.size() == TileAddress.FULL) {
            edge.set(level, new ArrayList<>(TileAddress.FULL));
            append(level + 1, number, hasher.root(tile));
        }
    }

    public long size() {
        return size;
    }

    /** Merkle tree hash of all leaves so far. */
    public Hash root() {
        List<Hash> tail = List.of();
        for (List<Hash> tile : edge) {
            List<Hash> subtrees = new ArrayList<>(tile);
            subtrees.addAll(tail);
            tail = subtrees.isEmpty() ? tail : List.of(hasher.root(subtrees));
        }
        return tail.isEmpty() ? hasher.empty() : tail.getFirst();
    }

    /** The tiles that changed since this was asked last, by level and number. */
    public List<Tile> changes() {
        List<Tile> tiles = new ArrayList<>(changed.size());
        changed.forEach((place, hashes) -> tiles.add(new Tile(place.level(), place.number(), bytes(hashes))));
        changed.clear();
        return tiles;
    }

    private static byte[] bytes(List<Hash> hashes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> out.writeBytes(hash.inside()));
        return out.toByteArray();
    }
}
