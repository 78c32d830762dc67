package org.luzhi.projections.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.Manifest.Listed;
import org.luzhi.projections.bundle.Sha256;
import org.luzhi.projections.bundle.StrictZip;
import org.luzhi.projections.verifier.Finding.Kind;

/** Writes the container again out of names and contents, and compares it byte for byte; hashes the contents on the way. */
final class ContainerCheck {

    /** What a file turned out to be. */
    record Measured(long length, String sha256) {}

    private static final String CONTAINER = "container";

    private final Path file;
    private final OpenedBundle bundle;
    private final Map<String, Measured> measured = new TreeMap<>();

    ContainerCheck(Path file, OpenedBundle bundle) {
        this.file = file;
        this.bundle = bundle;
    }

    /** Of each file that is there and listed, by path. */
    Map<String, Measured> measured() {
        return measured;
    }

    void run(Check check, long manifest, List<Listed> listed) throws IOException {
        bundle.duplicates().forEach(name -> check.found(Kind.ADDED, CONTAINER, name, "the name comes twice"));
        List<StrictZip.Entry> entries = new ArrayList<>();
        add(entries, check, new Listed(BundlePaths.MANIFEST, manifest, ""));
        listed.forEach(each -> add(entries, check, each));
        try (InputStream actual = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                Compared compared = new Compared(actual)) {
            StrictZip.write(compared, entries);
            compared.end();
            if (compared.differs >= 0) {
                check.found(
                        Kind.CHANGED,
                        CONTAINER,
                        Long.toString(compared.differs),
                        "the first byte that isn't that of a bundle of these files");
            }
        }
    }

    private void add(List<StrictZip.Entry> entries, Check check, Listed listed) {
        ZipEntry entry = bundle.entry(listed.path());
        if (entry != null) {
            entries.add(new StrictZip.Entry(
                    entry.getName(),
                    entry.getSize(),
                    entry.getCrc(),
                    () -> new Hashed(bundle.open(entry.getName()), check, entry, listed.length())));
        }
    }

    /** Reads at most what the manifest lists, and one byte more to see that there is more. */
    private final class Hashed extends InputStream {

        private final InputStream in;
        private final Check check;
        private final ZipEntry entry;
        private final long most;
        private final MessageDigest sha256 = Sha256.digest();
        private final CRC32 crc = new CRC32();
        private long length;

        Hashed(InputStream in, Check check, ZipEntry entry, long listed) {
            this.in = in;
            this.check = check;
            this.entry = entry;
            this.most = listed == Long.MAX_VALUE ? listed : listed + 1;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            if (length >= most) {
                return -1;
            }
            int read = in.read(into, offset, (int) Math.min(count, most - length));
            if (read > 0) {
                sha256.update(into, offset, read);
                crc.update(into, offset, read);
                length += read;
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            measured.put(entry.getName(), new Measured(length, HexFormat.of().formatHex(sha256.digest())));
            if (crc.getValue() != entry.getCrc() || length != entry.getSize()) {
                check.found(Kind.CHANGED, CONTAINER, entry.getName(), "its checksum or length is another");
            }
            in.close();
        }
    }

    /** Compares what is written with what is there. */
    private static final class Compared extends OutputStream {

        private final InputStream actual;
        private long offset;
        private long differs = -1;

        Compared(InputStream actual) {
            this.actual = actual;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (differs < 0) {
                byte[] there = actual.readNBytes(count);
                int at = Arrays.mismatch(there, 0, there.length, bytes, from, from + count);
                if (at >= 0) {
                    differs = offset + at;
                }
            }
            offset += count;
        }

        void end() throws IOException {
            if (differs < 0 && actual.read() >= 0) {
                differs = offset;
            }
        }
    }
}
