package org.luzhi.projections.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A zip whose every byte follows from the names and the contents of its entries: stored, no time, no extra fields, no
 * comments, no gaps. So it can be written again and compared.
 */
public final class StrictZip {

    /** One entry. @param crc CRC-32 of its bytes */
    public record Entry(String name, long length, long crc, Content content) {}

    /** Opens the bytes of an entry. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8 = 0x0800;
    /** 1980-01-01, the first day that a zip can tell. */
    private static final short DATE = 1 << 5 | 1;

    private static final long LARGEST = 0xffff_fffeL;
    private static final int MOST = 0xfffe;

    private StrictZip() {}

    /** @throws BundleTooLargeException when it would take a zip of another kind: over 4 GB or 65 534 entries */
    public static void write(OutputStream out, List<Entry> entries) throws IOException {
        if (entries.size() > MOST) {
            throw new BundleTooLargeException();
        }
        List<Long> offsets = new ArrayList<>();
        long offset = 0;
        for (Entry entry : entries) {
            offsets.add(offset);
            byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
            out.write(header(30 + name.length, LOCAL)
                    .putShort(VERSION)
                    .put(common(entry, name))
                    .put(name)
                    .array());
            try (InputStream content = entry.content().open()) {
                content.transferTo(out);
            }
            offset = within(offset + 30 + name.length + entry.length());
        }
        long directory = offset;
        for (int i = 0; i < entries.size(); i++) {
            byte[] name = entries.get(i).name().getBytes(StandardCharsets.UTF_8);
            out.write(header(46 + name.length, CENTRAL)
                    .putShort(VERSION)
                    .putShort(VERSION)
                    .put(common(entries.get(i), name))
                    .putShort((short) 0) // comment
                    .putShort((short) 0) // disk
                    .putShort((short) 0) // internal attributes
                    .putInt(0) // external attributes
                    .putInt((int) (long) offsets.get(i))
                    .put(name)
                    .array());
            offset = within(offset + 46 + name.length);
        }
        out.write(header(22, END)
                .putInt(0) // disks
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt((int) (offset - directory))
                .putInt((int) directory)
                .putShort((short) 0)
                .array());
    }

    /** Flags, method, time, date, CRC-32, both sizes, lengths of name and extra fields. */
    private static byte[] common(Entry entry, byte[] name) {
        return ByteBuffer.allocate(24)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DATE)
                .putInt((int) entry.crc())
                .putInt((int) entry.length())
                .putInt((int) entry.length())
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer header(int length, int signature) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }

    private static long within(long offset) {
        if (offset > LARGEST) {
            throw new BundleTooLargeException();
        }
        return offset;
    }
}
