package org.luzhi.projections.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.fold.MemoryHistory;
import org.luzhi.projections.ledger.EnterpriseLeaves;
import org.luzhi.projections.ledger.EntryBundle;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.MemoryTiles;
import org.luzhi.projections.ledger.Proofs;
import org.luzhi.projections.ledger.Published;
import org.luzhi.projections.ledger.SealedTree;
import org.luzhi.projections.ledger.SignerKey;
import org.luzhi.projections.ledger.TileReader;
import org.luzhi.projections.ledger.TreeGrowth;
import org.luzhi.projections.ledger.TreeHasher;
import org.luzhi.projections.ledger.VerifierKey;

class LedgerApiTest {

    private static final int EVENTS = 300;
    private static final int SIGNED = 260;

    private final MemoryHistory history = new MemoryHistory();
    private final MemoryTiles tiles = new MemoryTiles();
    private final SignerKey key = SignerKey.generate("luzhi.test/ledger");
    private Optional<Published> newest = Optional.empty();
    private final Ledger ledger = new Ledger() {
        @Override
        public VerifierKey key() {
            return key.verifier();
        }

        @Override
        public Optional<Published> newest() {
            return newest;
        }

        @Override
        public Optional<Published> covering(long index, Duration atMost) {
            return newest.filter(published -> index < published.size());
        }

        @Override
        public TileReader tiles() {
            return tiles;
        }
    };
    private final Proofs proofs = new Proofs(ledger, history);
    private final LedgerApi api = new LedgerApi(ledger, proofs, (from, limit) -> List.of());

    @Test
    void beforeTheFirstCheckpointThereIsNone() {
        assertThatThrownBy(api::checkpoint).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> api.tile("/0/000.p/1")).isInstanceOf(RefusedException.class);
        assertThat(proofs.ofEvent(0)).isEmpty();
    }

    @Test
    void aFullTileMayBeKeptForGood() {
        grow();
        var tile = api.tile("/0/000");
        assertThat(tile.getBody()).hasSize(256 * Hash.BYTES).isEqualTo(tiles.hashes(0, 0));
        assertThat(tile.getHeaders().getCacheControl()).contains("immutable", "public", "max-age=31536000");
        var partial = api.tile("/0/001.p/4");
        assertThat(partial.getBody()).hasSize(4 * Hash.BYTES);
        assertThat(partial.getHeaders().getCacheControl()).doesNotContain("immutable");
        assertThat(api.tile("/1/000.p/1").getBody()).hasSize(Hash.BYTES);
        assertThat(api.checkpoint().getHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void aBundleHasTheEntriesOfItsTile() {
        grow();
        byte[] bundle = api.tile("/entries/000").getBody();
        assertThat(bundle).isNotNull();
        List<Hash> entries = EntryBundle.parse(bundle == null ? new byte[0] : bundle);
        assertThat(entries).hasSize(256);
        byte[] leaves = tiles.hashes(0, 0);
        byte[] leaf = new TreeHasher().leaf(entries.get(7).bytes()).bytes();
        assertThat(Arrays.copyOfRange(leaves, 7 * Hash.BYTES, 8 * Hash.BYTES)).isEqualTo(leaf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/0/001", "/0/001.p/5", "/0/002.p/1", "/1/000.p/2", "/2/000.p/1", "/entries/001.p/5", "/x", "/"})
    void whatNoCheckpointCoversIsNotShown(String path) {
        grow();
        assertThatThrownBy(() -> api.tile(path)).hasMessage("ledger.no-tile");
    }

    @Test
    void aProofOfAChangedEventDoesNotHold() {
        grow();
        assertThat(proofs.ofEvent(100))
                .hasValueSatisfying(proof -> assertThat(proof.holds()).isTrue());
        tiles.inside(0, 0)[100 * Hash.BYTES] ^= 1;
        assertThat(proofs.ofEvent(101))
                .hasValueSatisfying(proof -> assertThat(proof.holds()).isFalse());
        assertThat(proofs.ofEvent(SIGNED)).isEmpty();
    }

    private void grow() {
        TreeGrowth growth = new TreeGrowth();
        TreeHasher hasher = new TreeHasher();
        for (int i = 0; i < EVENTS; i++) {
            history.filed(MemoryHistory.filing(i, 1), 1, MemoryHistory.coal("1"));
            growth.append(hasher.leaf(history.at(i)));
            if (growth.size() == SIGNED) {
                SealedTree notes = SealedTree.sign(key, SIGNED, growth.root(), new EnterpriseLeaves().sealed());
                newest = Optional.of(Published.of(notes, key.verifier()));
            }
        }
        tiles.store(growth.changes());
    }
}
