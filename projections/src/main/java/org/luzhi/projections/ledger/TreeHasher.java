package org.luzhi.projections.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.luzhi.domain.history.CanonicalRecord;
import org.luzhi.domain.history.EventRecord;

/** The hashing of RFC 6962 §2.1. For one thread at a time. */
public final class TreeHasher {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256;

    public TreeHasher() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The root of the tree without leaves. */
    public Hash empty() {
        return Hash.owning(sha256.digest());
    }

    /** The ledger's entry for an event: the SHA-256 of its canonical record (architecture decision 7). */
    public Hash entry(EventRecord event) {
        return Hash.owning(sha256.digest(CanonicalRecord.bytes(event)));
    }

    /** The leaf of an event. */
    public Hash leaf(EventRecord event) {
        return leaf(entry(event).inside());
    }

    /** SHA-256 of 0x00 and the entry. */
    public Hash leaf(byte[] entry) {
        sha256.update(LEAF);
        return Hash.owning(sha256.digest(entry));
    }

    /** SHA-256 of 0x01 and both children. */
    public Hash node(Hash left, Hash right) {
        sha256.update(NODE);
        sha256.update(left.inside());
        return Hash.owning(sha256.digest(right.inside()));
    }

    /** The root over roots of equally large subtrees, of which the last may be smaller. */
    Hash root(List<Hash> subtrees) {
        return switch (subtrees.size()) {
            case 0 -> empty();
            case 1 -> subtrees.getFirst();
            default -> {
                int split = (int) split(subtrees.size());
                yield node(root(subtrees.subList(0, split)), root(subtrees.subList(split, subtrees.size())));
            }
        };
    }

    /** SHA-256 of the value before and a position (int64, big-endian): one link of {@link EnterpriseSeal#indices()}. */
    Hash link(Hash before, long index) {
        sha256.update(before.inside());
        for (int shift = 56; shift >= 0; shift -= 8) {
            sha256.update((byte) (index >>> shift));
        }
        return Hash.owning(sha256.digest());
    }

    /** The largest power of two below a number of at least 2. */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
