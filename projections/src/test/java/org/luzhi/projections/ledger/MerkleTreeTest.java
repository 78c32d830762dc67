package org.luzhi.projections.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    /** The leaves that the reference tests of Certificate Transparency use. */
    private static final List<byte[]> KNOWN = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    /** Their roots, from one leaf to all eight. */
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theKnownLeavesHaveTheKnownRoots() {
        Grown tree = new Grown();
        assertThat(tree.growth.root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int size = 1; size <= 8; size++) {
            tree.add(KNOWN.get(size - 1));
            assertThat(tree.growth.root().hex()).isEqualTo(ROOTS.get(size - 1));
        }
        for (int size = 1; size <= 8; size++) {
            assertThat(tree.tree().root(size).hex()).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void theKnownLeavesHaveTheKnownProofs() {
        Grown tree = new Grown();
        KNOWN.forEach(tree::add);
        assertThat(tree.tree().inclusion(0, 8).path())
                .extracting(Hash::hex)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(tree.tree().consistency(6, 8).path())
                .extracting(Hash::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everySmallTreeIsThatOfTheRfc() {
        Grown tree = new Grown();
        for (int size = 0; size < 40; size++) {
            for (int index = 0; index < size; index++) {
                tree.compareInclusion(index, size);
            }
            for (int from = 0; from <= size; from++) {
                tree.compareConsistency(from, size);
            }
            tree.add(NaiveTree.entry(size));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomTreesOverSeveralTilesAreThoseOfTheRfc(long seed) {
        Random random = new Random(seed);
        Grown tree = new Grown();
        int size = 256 * (1 + random.nextInt(10)) + random.nextInt(3) * random.nextInt(256);
        for (int i = 0; i < size; i++) {
            tree.add(NaiveTree.entry(random.nextLong()));
        }
        for (int i = 0; i < 25; i++) {
            int at = 1 + random.nextInt(size);
            tree.compareInclusion(random.nextInt(at), at);
            tree.compareConsistency(random.nextInt(at + 1), at);
        }
        tree.compareInclusion(size - 1, size);
    }

    @Test
    void aThirdLevelOfTilesIsReachedAndTakenUpAgain() {
        int size = 256 * 256 + 256 + 1;
        Grown tree = new Grown();
        for (int i = 0; i < size; i++) {
            tree.add(NaiveTree.entry(i));
        }
        assertThat(tree.tiles.inside(2, 0)).hasSize(Hash.BYTES);
        assertThat(tree.growth.root().bytes()).isEqualTo(NaiveTree.root(tree.entries));
        TreeGrowth again = TreeGrowth.from(tree.tiles, size);
        again.append(new TreeHasher().leaf(NaiveTree.entry(size)));
        tree.add(NaiveTree.entry(size));
        assertThat(again.root()).isEqualTo(tree.growth.root());
        assertThat(again.changes()).usingRecursiveComparison().isEqualTo(tree.last);
    }

    @Test
    void growthGoesOnFromAnySizeThatWasStored() {
        Grown tree = new Grown();
        for (int size = 0; size < 600; size++) {
            TreeGrowth again = TreeGrowth.from(tree.tiles, size);
            assertThat(again.root()).isEqualTo(tree.growth.root());
            tree.add(NaiveTree.entry(size));
        }
    }

    @Test
    void aMissingTileIsSaid() {
        Grown tree = new Grown();
        for (int i = 0; i < 300; i++) {
            tree.add(NaiveTree.entry(i));
        }
        tree.tiles.replace(0, 1, new byte[0]);
        assertThatThrownBy(() -> tree.tree().root(300)).isInstanceOf(MissingTileException.class);
        assertThatThrownBy(() -> TreeGrowth.from(tree.tiles, 300)).isInstanceOf(MissingTileException.class);
        assertThatThrownBy(() -> tree.tree().inclusion(300, 300)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.tree().consistency(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A tree of ours beside the entries that it was grown from. */
    private static final class Grown {
        private final List<byte[]> entries = new ArrayList<>();
        private final TreeGrowth growth = new TreeGrowth();
        private final MemoryTiles tiles = new MemoryTiles();
        private final TreeHasher hasher = new TreeHasher();
        private List<TreeGrowth.Tile> last = List.of();

        void add(byte[] entry) {
            entries.add(entry);
            growth.append(hasher.leaf(entry));
            last = growth.changes();
            tiles.store(last);
        }

        MerkleTree tree() {
            return new MerkleTree(new TiledSubtrees(tiles));
        }

        void compareInclusion(int index, int size) {
            InclusionProof proof = tree().inclusion(index, size);
            List<byte[]> prefix = entries.subList(0, size);
            Hash root = Hash.of(NaiveTree.root(prefix));
            Hash leaf = hasher.leaf(entries.get(index));
            assertThat(proof.path()).isEqualTo(hashes(NaiveTree.path(index, prefix)));
            assertThat(proof.leads(leaf, root)).isTrue();
            assertThat(proof.leads(hasher.leaf(NaiveTree.entry(-1)), root)).isFalse();
            assertThat(proof.leads(leaf, hasher.empty())).isFalse();
            assertThat(new InclusionProof(index + 1, size, proof.path()).leads(leaf, root))
                    .isFalse();
            for (int i = 0; i < proof.path().size(); i++) {
                List<Hash> broken = new ArrayList<>(proof.path());
                broken.set(i, leaf);
                assertThat(new InclusionProof(index, size, broken).leads(leaf, root))
                        .isFalse();
                broken.remove(i);
                assertThat(new InclusionProof(index, size, broken).leads(leaf, root))
                        .isFalse();
            }
            List<Hash> longer = new ArrayList<>(proof.path());
            longer.add(leaf);
            assertThat(new InclusionProof(index, size, longer).leads(leaf, root))
                    .isFalse();
        }

        void compareConsistency(int from, int to) {
            ConsistencyProof proof = tree().consistency(from, to);
            Hash earlier = Hash.of(NaiveTree.root(entries.subList(0, from)));
            Hash later = Hash.of(NaiveTree.root(entries.subList(0, to)));
            if (from > 0 && from < to) {
                assertThat(proof.path()).isEqualTo(hashes(NaiveTree.subproof(from, entries.subList(0, to), true)));
            }
            Hash wrong = hasher.leaf(NaiveTree.entry(-1));
            assertThat(proof.links(earlier, later)).isTrue();
            assertThat(proof.links(wrong, later)).isFalse();
            assertThat(from > 0 && proof.links(earlier, wrong)).isFalse();
            for (int i = 0; i < proof.path().size(); i++) {
                List<Hash> broken = new ArrayList<>(proof.path());
                broken.set(i, wrong);
                assertThat(new ConsistencyProof(from, to, broken).links(earlier, later))
                        .isFalse();
                broken.remove(i);
                assertThat(new ConsistencyProof(from, to, broken).links(earlier, later))
                        .isFalse();
            }
            List<Hash> longer = new ArrayList<>(proof.path());
            longer.add(wrong);
            assertThat(new ConsistencyProof(from, to, longer).links(earlier, later))
                    .isFalse();
        }

        private static List<Hash> hashes(List<byte[]> bytes) {
            return bytes.stream().map(Hash::of).toList();
        }
    }
}
