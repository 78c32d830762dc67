package org.luzhi.projections.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962 §2.1 word for word, over all leaves each time: what the real one is compared with. */
final class NaiveTree {

    private NaiveTree() {}

    /** MTH. */
    static byte[] root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (entries.size() == 1) {
            return sha256(new byte[] {0}, entries.getFirst());
        }
        int k = split(entries.size());
        return sha256(new byte[] {1}, root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int m, List<byte[]> entries) {
        if (entries.size() == 1) {
            return new ArrayList<>();
        }
        int k = split(entries.size());
        List<byte[]> left = entries.subList(0, k);
        List<byte[]> right = entries.subList(k, entries.size());
        List<byte[]> path = m < k ? path(m, left) : path(m - k, right);
        path.add(root(m < k ? right : left));
        return path;
    }

    /** SUBPROOF(m, D[n], b). */
    static List<byte[]> subproof(int m, List<byte[]> entries, boolean b) {
        int n = entries.size();
        if (m == n) {
            return b ? new ArrayList<>() : new ArrayList<>(List.of(root(entries)));
        }
        int k = split(n);
        List<byte[]> left = entries.subList(0, k);
        List<byte[]> right = entries.subList(k, n);
        List<byte[]> proof = m <= k ? subproof(m, left, b) : subproof(m - k, right, false);
        proof.add(root(m <= k ? right : left));
        return proof;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] entry(long number) {
        return sha256(ByteBuffer.allocate(8).putLong(number).array());
    }
}
