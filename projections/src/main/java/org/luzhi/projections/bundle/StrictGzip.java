package org.luzhi.projections.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** One gzip member with a fixed header and nothing behind it. */
final class StrictGzip extends InflaterInputStream {

    /** Deflate, no flags, no time, no level, unknown system. */
    private static final byte[] HEADER = HexFormat.of().parseHex("1f8b08000000000000ff");

    private static final int TRAILER = 8;
    private static final int BUFFER = 1 << 16;

    private final CRC32 crc = new CRC32();
    private boolean ended;

    StrictGzip(InputStream in) throws IOException {
        super(in, new Inflater(true), BUFFER);
        if (!Arrays.equals(in.readNBytes(HEADER.length), HEADER)) {
            throw new MalformedBundleException("not a gzip file with the fixed header");
        }
    }

    static OutputStream writing(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, BUFFER) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read = super.read(into, offset, length);
        if (read > 0) {
            crc.update(into, offset, read);
        } else if (read < 0) {
            end();
        }
        return read;
    }

    private void end() throws IOException {
        ended = true;
        byte[] rest = Arrays.copyOf(Arrays.copyOfRange(buf, len - inf.getRemaining(), len), TRAILER);
        int have = Math.min(TRAILER, inf.getRemaining());
        int more = in.readNBytes(rest, have, TRAILER - have);
        if (inf.getRemaining() > TRAILER || have + more < TRAILER || in.read() >= 0) {
            throw new MalformedBundleException("a gzip file ends with its trailer");
        }
        if (number(rest, 0) != crc.getValue() || number(rest, 4) != (inf.getBytesWritten() & 0xffff_ffffL)) {
            throw new MalformedBundleException("a gzip file whose trailer is wrong");
        }
    }

    private static long number(byte[] bytes, int at) {
        return (bytes[at] & 0xffL)
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }

    @Override
    public void close() throws IOException {
        inf.end();
        super.close();
    }
}
