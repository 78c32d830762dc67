package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of RFC 6962 §2.1 at any size that the tree has had. */
public final class MerkleTree {

    private final SubtreeReader subtrees;
    private final TreeHasher hasher = new TreeHasher();

    public MerkleTree(SubtreeReader subtrees) {
        this.subtrees = subtrees;
    }

    /** Merkle tree hash of the first {@code size} leaves. */
    public Hash root(long size) {
        return size == 0 ? hasher.empty() : range(0, size);
    }

    /** Audit path, RFC 6962 §2.1.1. */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** Consistency proof, RFC 6962 §2.1.2; without hashes when one of the two is empty or both are the same. */
    public ConsistencyProof consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree of " + from + " doesn't come before one of " + to);
        }
        List<Hash> path = new ArrayList<>();
        if (from > 0 && from < to) {
            path(from, 0, to, true, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    private Hash range(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            return subtrees.root(Long.numberOfTrailingZeros(width), from / width);
        }
        long middle = from + TreeHasher.split(width);
        return hasher.node(range(from, middle), range(middle, to));
    }

    private void path(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + TreeHasher.split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(range(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(range(from, middle));
        }
    }

    /** SUBPROOF(m, D[from:to], whole) of the RFC; {@code whole}: the old tree is that range, so its root is known. */
    private void path(long size, long from, long to, boolean whole, List<Hash> path) {
        if (size == to) {
            if (!whole) {
                path.add(range(from, to));
            }
            return;
        }
        long middle = from + TreeHasher.split(to - from);
        if (size <= middle) {
            path(size, from, middle, whole, path);
            path.add(range(middle, to));
        } else {
            path(size, middle, to, false, path);
            path.add(range(from, middle));
        }
    }
}
