package org.luzhi.projections.ledger;

import java.util.Iterator;
import java.util.List;

/**
 * Shows that a tree only grew: the consistency proof of RFC 6962 §2.1.2.
 *
 * @param from leaves of the earlier tree
 * @param to leaves of the later tree
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the later tree begins with the earlier one, by RFC 9162 §2.1.4.2. */
    public boolean links(Hash earlier, Hash later) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && earlier.equals(later);
        }
        TreeHasher hasher = new TreeHasher();
        if (from == 0) {
            return path.isEmpty() && earlier.equals(hasher.empty());
        }
        Iterator<Hash> hashes = path.iterator();
        long node = from - 1;
        long last = to - 1;
        int complete = Long.numberOfTrailingZeros(~node);
        node >>>= complete;
        last >>>= complete;
        // An earlier tree that is complete is itself the first hash of the path.
        if (node != 0 && !hashes.hasNext()) {
            return false;
        }
        Hash first = node == 0 ? earlier : hashes.next();
        Hash old = first;
        Hash grown = first;
        while (hashes.hasNext()) {
            Hash sibling = hashes.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = hasher.node(sibling, old);
                grown = hasher.node(sibling, grown);
                int up = Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                grown = hasher.node(grown, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && old.equals(earlier) && grown.equals(later);
    }
}
