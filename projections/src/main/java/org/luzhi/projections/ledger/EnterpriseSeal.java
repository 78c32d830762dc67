package org.luzhi.projections.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * How many leaves are about an enterprise, and which.
 *
 * @param count of its leaves
 * @param indices digest of their indices: 32 zero bytes, and for each index in order the SHA-256 of the digest so far and
 *     the index (int64, big-endian)
 */
public record EnterpriseSeal(UnifiedSocialCreditCode enterprise, long count, Hash indices) {

    private static final Hash NONE = Hash.of(new byte[Hash.BYTES]);

    static EnterpriseSeal none(UnifiedSocialCreditCode enterprise) {
        return new EnterpriseSeal(enterprise, 0, NONE);
    }

    EnterpriseSeal with(long index, TreeHasher hasher) {
        return new EnterpriseSeal(enterprise, count + 1, hasher.link(indices, index));
    }

    /** The seal of exactly these leaves, in order. */
    public static EnterpriseSeal of(UnifiedSocialCreditCode enterprise, Iterable<Long> leaves) {
        TreeHasher hasher = new TreeHasher();
        EnterpriseSeal seal = none(enterprise);
        for (long leaf : leaves) {
            seal = seal.with(leaf, hasher);
        }
        return seal;
    }

    /** Entry of the map: the code in 18 bytes ASCII, the count (int64, big-endian), the digest. */
    byte[] entry() {
        byte[] code = enterprise.value().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(code.length + Long.BYTES + Hash.BYTES)
                .put(code)
                .putLong(count)
                .put(indices.inside())
                .array();
    }
}
