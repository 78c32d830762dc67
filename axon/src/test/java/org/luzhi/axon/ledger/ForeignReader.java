package org.luzhi.axon.ledger;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import dev.sigstore.rekor.client.RekorParseException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * Reads the ledger by code that isn't ours: notes and audit paths by sigstore-java, signatures by Bouncy Castle. Trees and
 * consistency proofs, which neither reads, by RFC 6962 §2.1 alone over sigstore's hash of two children. Uses nothing of
 * {@code org.luzhi}.
 */
final class ForeignReader {

    /** A checkpoint that was read, its signature checked. */
    record Tree(String origin, long size, byte[] root) {}

    private final String name;
    private final byte[] keyHash;
    private final byte[] key;

    /** @param verifierKey as C2SP signed-note has it: {@code <name>+<key hash>+<base64>} */
    ForeignReader(String verifierKey) {
        String[] parts = verifierKey.split("\\+", 3);
        name = parts[0];
        keyHash = HexFormat.of().parseHex(parts[1]);
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed[0] != 1) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        key = Arrays.copyOfRange(typed, 1, typed.length);
    }

    /** @throws IllegalArgumentException when the reader makes nothing of it, or the key hasn't signed it */
    Tree checkpoint(String note) {
        RekorEntry.Checkpoint read;
        try {
            read = Checkpoints.from(note);
        } catch (RekorParseException e) {
            throw new IllegalArgumentException(e);
        }
        for (RekorEntry.CheckpointSignature signature : read.getSignatures()) {
            if (signature.getIdentity().equals(name)
                    && Arrays.equals(signature.getKeyHint(), keyHash)
                    && signed(read.getSignedData(), signature.getSignature())) {
                return new Tree(
                        read.getOrigin(), read.getSize(), Base64.getDecoder().decode(read.getBase64Hash()));
            }
        }
        throw new IllegalArgumentException("not signed by " + name);
    }

    private boolean signed(String text, byte[] signature) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(key));
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    /** Whether the audit path leads from the leaf to the tree's root. */
    static boolean included(Tree tree, long index, byte[] leafHash, List<byte[]> path) {
        try {
            InclusionProofVerifier.verify(leafHash, index, tree.size(), path, tree.root());
            return true;
        } catch (InclusionProofVerificationException | IllegalArgumentException refused) {
            return false;
        }
    }

    /** MTH over leaf hashes. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = (int) split(leaves.size());
        return InclusionProofVerifier.hashChildren(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** Whether the proof makes both roots, as PROOF of §2.1.2 builds it. */
    static boolean consistent(Tree earlier, Tree later, List<byte[]> proof) {
        Deque<byte[]> rest = new ArrayDeque<>(proof);
        if (earlier.size() == later.size()) {
            return rest.isEmpty() && Arrays.equals(earlier.root(), later.root());
        }
        try {
            Roots roots = roots(earlier.size(), later.size(), true, earlier.root(), rest);
            return rest.isEmpty()
                    && Arrays.equals(roots.earlier(), earlier.root())
                    && Arrays.equals(roots.later(), later.root());
        } catch (NoSuchElementException tooShort) {
            return false;
        }
    }

    /** Of one range, in the earlier and in the later tree. */
    private record Roots(byte[] earlier, byte[] later) {}

    /** Of the range that SUBPROOF(m, D[n], whole) is about; the proof is read from its end. */
    private static Roots roots(long m, long n, boolean whole, byte[] earlier, Deque<byte[]> proof) {
        if (m == n) {
            byte[] same = whole ? earlier : proof.removeLast();
            return new Roots(same, same);
        }
        byte[] other = proof.removeLast();
        long k = split(n);
        if (m <= k) {
            Roots left = roots(m, k, whole, earlier, proof);
            return new Roots(left.earlier(), InclusionProofVerifier.hashChildren(left.later(), other));
        }
        Roots right = roots(m - k, n - k, false, earlier, proof);
        return new Roots(
                InclusionProofVerifier.hashChildren(other, right.earlier()),
                InclusionProofVerifier.hashChildren(other, right.later()));
    }

    /** The largest power of two smaller than n. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

    /** SHA-256(0x00 ‖ entry). */
    static byte[] leaf(byte[] entry) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0);
            return sha256.digest(entry);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
