package org.luzhi.projections.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A text and its signature: C2SP signed-note. Read strictly: one signature, canonical base64, nothing behind it, so that no
 * bit of a note can be another and the note still pass.
 */
public final class SignedNote {

    private static final String SIGNATURE = "— ";
    private static final int SIGNATURE_BYTES = 64;

    private SignedNote() {}

    /** Signs a text, which ends with a line feed. */
    public static String sign(String text, SignerKey key) {
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] named = VerifierKey.joined(key.verifier().id(), signature);
        return text + "\n" + SIGNATURE + key.verifier().name() + " "
                + Base64.getEncoder().encodeToString(named) + "\n";
    }

    /** As {@link #open(String, VerifierKey)}, from bytes. */
    public static String open(byte[] note, VerifierKey key) {
        try {
            return open(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(note))
                            .toString(),
                    key);
        } catch (CharacterCodingException e) {
            throw new MalformedLedgerException("a note is UTF-8");
        }
    }

    /**
     * The text of a note that the key has signed.
     *
     * @throws MalformedLedgerException when it isn't a note with exactly one signature
     * @throws WrongSignatureException when that signature isn't the key's
     */
    public static String open(String note, VerifierKey key) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedLedgerException("not a signed note");
        }
        String text = note.substring(0, end + 1);
        byte[] named = signature(note.substring(end + 2), key.name());
        byte[] signature = Arrays.copyOfRange(named, VerifierKey.ID_BYTES, named.length);
        if (!Arrays.equals(Arrays.copyOf(named, VerifierKey.ID_BYTES), key.id())
                || !key.verifies(text.getBytes(StandardCharsets.UTF_8), signature)) {
            throw new WrongSignatureException("not signed by " + key.name());
        }
        return text;
    }

    private static byte[] signature(String line, String name) {
        if (!line.startsWith(SIGNATURE) || line.indexOf('\n') != line.length() - 1) {
            throw new MalformedLedgerException("a note ends with one line of signature");
        }
        int space = line.indexOf(' ', SIGNATURE.length());
        if (space < 0) {
            throw new MalformedLedgerException("a signature has a name and a value");
        }
        byte[] named = StrictBase64.decode(line.substring(space + 1, line.length() - 1));
        if (named.length != VerifierKey.ID_BYTES + SIGNATURE_BYTES) {
            throw new MalformedLedgerException("not an Ed25519 signature");
        }
        if (!line.substring(SIGNATURE.length(), space).equals(name)) {
            throw new WrongSignatureException("signed by another than " + name);
        }
        return named;
    }
}
