package org.luzhi.projections.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public half of the ledger's key: C2SP signed-note, {@code <name>+<key hash>+<base64 of 0x01 and the Ed25519 key>}. */
public final class VerifierKey {

    /** Signature type of Ed25519 in signed notes. */
    static final byte ED25519 = 1;

    static final int KEY_BYTES = 32;
    static final int ID_BYTES = 4;

    private static final Pattern FORM = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    /** SubjectPublicKeyInfo of an Ed25519 key, RFC 8410 §4, up to the key itself. */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] key;
    private final byte[] id;
    private final PublicKey publicKey;

    VerifierKey(String name, byte[] key) {
        if (name.isEmpty() || !FORM.matcher(name + "+00000000+A").matches() || key.length != KEY_BYTES) {
            throw new MalformedLedgerException("not a key's name, or not an Ed25519 key: " + name);
        }
        this.name = name;
        this.key = key.clone();
        this.id = id(name, key);
        try {
            this.publicKey =
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(SPKI, key)));
        } catch (GeneralSecurityException e) {
            throw new MalformedLedgerException("not an Ed25519 key: " + e.getMessage());
        }
    }

    /** @throws MalformedLedgerException when it isn't exactly such a text, or the key hash isn't that of the key */
    public static VerifierKey parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new MalformedLedgerException("not a verifier key");
        }
        byte[] typed = StrictBase64.decode(parts.group(3));
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new MalformedLedgerException("not an Ed25519 verifier key");
        }
        VerifierKey parsed = new VerifierKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(parsed.id).equals(parts.group(2))) {
            throw new MalformedLedgerException("the key hash is not that of the key");
        }
        return parsed;
    }

    public String name() {
        return name;
    }

    /** Key hash: the first four bytes of SHA-256 over name, line feed, 0x01 and key. */
    byte[] id() {
        return id.clone();
    }

    /** Whether the 64 bytes sign the message, by RFC 8032 §5.1.7. */
    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id) + "+" + typed(key);
    }

    /** Base64 of the type and the key's bytes. */
    static String typed(byte[] bytes) {
        return Base64.getEncoder().encodeToString(joined(new byte[] {ED25519}, bytes));
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] id(String name, byte[] key) {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] hashed = joined(joined(named, new byte[] {ED25519}), key);
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(hashed), ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
