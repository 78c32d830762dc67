package org.luzhi.projections.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * The map enterprise → its leaves as a Merkle tree: one leaf per enterprise in order of the codes' bytes, hashed as RFC 6962
 * hashes. Specified in {@code projections/README.md}.
 */
public final class SealedMap {

    private static final Comparator<EnterpriseSeal> ORDER = Comparator.comparing(EnterpriseSeal::enterprise);

    private final List<EnterpriseSeal> seals;
    private final List<Hash> leaves;
    private final Hash root;

    public SealedMap(Collection<EnterpriseSeal> seals) {
        TreeHasher hasher = new TreeHasher();
        this.seals = seals.stream().sorted(ORDER).toList();
        this.leaves = this.seals.stream().map(seal -> hasher.leaf(seal.entry())).toList();
        this.root = hasher.root(leaves);
    }

    public long size() {
        return seals.size();
    }

    public Hash root() {
        return root;
    }

    /** The entry of an enterprise and its way to the root; empty when the map doesn't have it. */
    public Optional<MapProof> proof(UnifiedSocialCreditCode enterprise) {
        int found = Collections.binarySearch(seals, EnterpriseSeal.none(enterprise), ORDER);
        return found < 0 ? Optional.empty() : Optional.of(proof(found));
    }

    /** The entries between which an enterprise would stand that the map doesn't have: at most two, next to each other. */
    public List<MapProof> neighbours(UnifiedSocialCreditCode enterprise) {
        int found = Collections.binarySearch(seals, EnterpriseSeal.none(enterprise), ORDER);
        if (found >= 0) {
            throw new IllegalArgumentException("the map has " + enterprise);
        }
        int right = -found - 1;
        return IntStream.of(right - 1, right)
                .filter(index -> index >= 0 && index < seals.size())
                .mapToObj(this::proof)
                .toList();
    }

    private MapProof proof(int index) {
        MerkleTree tree = new MerkleTree((level, number) -> {
            int width = 1 << level;
            int from = (int) number * width;
            return new TreeHasher().root(leaves.subList(from, from + width));
        });
        return new MapProof(seals.get(index), tree.inclusion(index, seals.size()));
    }
}
