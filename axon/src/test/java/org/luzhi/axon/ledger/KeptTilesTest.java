package org.luzhi.axon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.TileAddress;

class KeptTilesTest {

    private final List<Long> read = new ArrayList<>();

    private KeptTiles tiles(int width) {
        return new KeptTiles((level, number) -> {
            read.add(number);
            return new byte[width * Hash.BYTES];
        });
    }

    @Test
    void aFullTileIsReadOnce() {
        KeptTiles tiles = tiles(TileAddress.FULL);

        assertThat(tiles.hashes(0, 7)).isSameAs(tiles.hashes(0, 7));
        tiles.hashes(1, 7);
        assertThat(read).containsExactly(7L, 7L);
    }

    @Test
    void aTileThatStillGrowsIsReadAgain() {
        KeptTiles tiles = tiles(TileAddress.FULL - 1);

        tiles.hashes(0, 7);
        tiles.hashes(0, 7);
        assertThat(read).containsExactly(7L, 7L);
    }

    @Test
    void onlySoManyAreKept() {
        KeptTiles tiles = tiles(TileAddress.FULL);
        for (long number = 0; number < 600; number++) {
            tiles.hashes(0, number);
        }
        read.clear();
        tiles.hashes(0, 0);
        tiles.hashes(0, 599);

        assertThat(read).containsExactly(0L);
    }
}
