package org.luzhi.projections.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 entries of the ledger: C2SP tlog-tiles, each entry behind its length (uint16, big-endian). */
public final class EntryBundle {

    private static final int LENGTH = 2;

    private EntryBundle() {}

    public static byte[] bytes(List<Hash> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(entries.size() * (LENGTH + Hash.BYTES));
        for (Hash entry : entries) {
            out.write(Hash.BYTES >>> 8);
            out.write(Hash.BYTES);
            out.writeBytes(entry.inside());
        }
        return out.toByteArray();
    }

    /** @throws MalformedLedgerException when it isn't exactly such entries, each a SHA-256 */
    public static List<Hash> parse(byte[] bundle) {
        List<Hash> entries = new ArrayList<>();
        for (int at = 0; at < bundle.length; at += LENGTH + Hash.BYTES) {
            if (bundle.length - at < LENGTH + Hash.BYTES || bundle[at] != 0 || bundle[at + 1] != Hash.BYTES) {
                throw new MalformedLedgerException("entry " + entries.size() + " doesn't have 32 bytes");
            }
            entries.add(Hash.of(Arrays.copyOfRange(bundle, at + LENGTH, at + LENGTH + Hash.BYTES)));
        }
        if (entries.size() > TileAddress.FULL) {
            throw new MalformedLedgerException("more than 256 entries in a bundle");
        }
        return entries;
    }
}
