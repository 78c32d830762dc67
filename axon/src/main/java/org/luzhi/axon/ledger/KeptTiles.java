package org.luzhi.axon.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.TileAddress;
import org.luzhi.projections.ledger.TileReader;

/** Keeps the full tiles that were read last: they never change. The audit reads past it. */
final class KeptTiles implements TileReader {

    /** 8 KB each. Of a million leaves all tiles above the lowest level have room many times over. */
    private static final int MOST = 512;

    private static final int FULL = TileAddress.FULL * Hash.BYTES;

    private record Place(int level, long number) {}

    private final TileReader tiles;
    private final Map<Place, byte[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, byte[]> eldest) {
            return size() > MOST;
        }
    });

    KeptTiles(TileReader tiles) {
        this.tiles = tiles;
    }

    @Override
    public byte[] hashes(int level, long number) {
        Place place = new Place(level, number);
        byte[] known = kept.get(place);
        if (known != null) {
            return known;
        }
        byte[] read = tiles.hashes(level, number);
        if (read.length == FULL) {
            kept.put(place, read);
        }
        return read;
    }
}
