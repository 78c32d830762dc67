package org.luzhi.projections.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The ledger's key, which signs. As text two lines: {@code PRIVATE+KEY+<name>+<key hash>+<base64 of 0x01 and the seed>}, as
 * other tools for signed notes write it, and the {@link VerifierKey}.
 */
public final class SignerKey {

    private static final String PRIVATE = "PRIVATE+KEY+";
    /** OneAsymmetricKey of an Ed25519 key, RFC 8410 §7, up to the seed. */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final VerifierKey verifier;

    private SignerKey(byte[] seed, VerifierKey verifier) {
        this.seed = seed;
        this.verifier = verifier;
        try {
            this.privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(VerifierKey.joined(PKCS8, seed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /** Makes a new key of that name. */
    public static SignerKey generate(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            VerifierKey verifier = new VerifierKey(name, last32(pair.getPublic().getEncoded()));
            return new SignerKey(last32(pair.getPrivate().getEncoded()), verifier);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /** @throws MalformedLedgerException when the text isn't exactly such two lines, or they don't belong together */
    public static SignerKey parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 3 || !lines[2].isEmpty()) {
            throw new MalformedLedgerException("not the two lines of a signer's key");
        }
        VerifierKey verifier = VerifierKey.parse(lines[1]);
        String begin = PRIVATE + verifier.name() + "+" + HexFormat.of().formatHex(verifier.id()) + "+";
        byte[] typed =
                lines[0].startsWith(begin) ? StrictBase64.decode(lines[0].substring(begin.length())) : new byte[0];
        if (typed.length != 1 + VerifierKey.KEY_BYTES || typed[0] != VerifierKey.ED25519) {
            throw new MalformedLedgerException("not a signer's key of " + verifier.name());
        }
        SignerKey key = new SignerKey(Arrays.copyOfRange(typed, 1, typed.length), verifier);
        byte[] trial = new byte[] {1, 2, 3};
        if (!verifier.verifies(trial, key.sign(trial))) {
            throw new MalformedLedgerException("the private and the public key don't belong together");
        }
        return key;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The secret: both lines, each ended. */
    public String secretText() {
        String named = verifier.name() + "+" + HexFormat.of().formatHex(verifier.id());
        return PRIVATE + named + "+" + VerifierKey.typed(seed) + "\n" + verifier + "\n";
    }

    byte[] sign(byte[] message) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the ledger's key cannot sign", e);
        }
    }

    private static byte[] last32(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - VerifierKey.KEY_BYTES, encoded.length);
    }
}
