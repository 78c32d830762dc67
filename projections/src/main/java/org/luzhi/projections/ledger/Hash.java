package org.luzhi.projections.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes. Its text is base64, as in the C2SP formats. */
public final class Hash {

    /** Length in bytes. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** The hash that begins there. */
    static Hash at(byte[] bytes, int offset) {
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + BYTES));
    }

    /** Takes the array over: nobody else may hold it. */
    static Hash owning(byte[] bytes) {
        return new Hash(bytes);
    }

    /** @throws MalformedLedgerException when it isn't the canonical base64 of 32 bytes */
    @JsonCreator
    public static Hash parse(String base64) {
        byte[] bytes = StrictBase64.decode(base64);
        if (bytes.length != BYTES) {
            throw new MalformedLedgerException("a hash has " + BYTES + " bytes, not " + bytes.length);
        }
        return new Hash(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves: not to be changed. */
    byte[] inside() {
        return bytes;
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @JsonValue
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
