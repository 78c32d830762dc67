package org.luzhi.projections.ledger;

import java.util.Base64;

/** Base64 of RFC 4648 §4 in its one canonical form (§3.5): padded, no stray bits, so that no two texts give equal bytes. */
final class StrictBase64 {

    private StrictBase64() {}

    static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedLedgerException("not base64: " + e.getMessage());
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new MalformedLedgerException("base64 that is not canonical");
        }
        return bytes;
    }
}
