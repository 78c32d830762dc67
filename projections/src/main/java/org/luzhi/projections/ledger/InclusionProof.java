package org.luzhi.projections.ledger;

import java.util.List;

/**
 * Shows that a leaf is in a tree: the audit path of RFC 6962 §2.1.1.
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree
 * @param path hashes from the leaf up
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it leads from the leaf to the root, by RFC 9162 §2.1.3.2. */
    public boolean leads(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        TreeHasher hasher = new TreeHasher();
        long node = index;
        long last = size - 1;
        Hash reached = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                reached = hasher.node(sibling, reached);
                // An only child stands for its parent until it has a sibling on its left.
                int up = Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                reached = hasher.node(reached, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && reached.equals(root);
    }
}
