package org.luzhi.projections.bundle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.luzhi.projections.bundle.Manifest.Listed;
import org.luzhi.projections.bundle.StrictZip.Entry;

/** The files of a bundle while it is made: on the disk, measured and hashed as they are written. */
final class Staging {

    private record Staged(Path file, long length, long crc, String sha256) {}

    private final Path folder;
    private final SortedMap<String, Staged> files = new TreeMap<>();

    Staging(Path folder) {
        this.folder = folder;
    }

    /** Begins a file; it is part of the bundle once it is closed. */
    OutputStream begin(String path) throws IOException {
        Path file = folder.resolve("part-" + files.size() + "-" + path.replace('/', '_'));
        return new Measured(path, file);
    }

    void add(String path, byte[] bytes) throws IOException {
        try (OutputStream out = begin(path)) {
            out.write(bytes);
        }
    }

    List<Listed> listed() {
        List<Listed> listed = new ArrayList<>();
        files.forEach((path, staged) -> listed.add(new Listed(path, staged.length(), staged.sha256())));
        return listed;
    }

    /** Writes the bundle. */
    void zip(byte[] manifest, Path zip) throws IOException {
        List<Entry> entries = new ArrayList<>();
        CRC32 crc = new CRC32();
        crc.update(manifest);
        entries.add(new Entry(
                BundlePaths.MANIFEST,
                manifest.length,
                crc.getValue(),
                () -> new java.io.ByteArrayInputStream(manifest)));
        files.forEach((path, staged) ->
                entries.add(new Entry(path, staged.length(), staged.crc(), () -> Files.newInputStream(staged.file()))));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip), 1 << 16)) {
            StrictZip.write(out, entries);
        }
        for (Staged staged : files.values()) {
            Files.delete(staged.file());
        }
    }

    private final class Measured extends FilterOutputStream {

        private final String path;
        private final Path file;
        private final CRC32 crc = new CRC32();
        private final MessageDigest sha256 = Sha256.digest();
        private long length;
        private boolean closed;

        Measured(String path, Path file) throws IOException {
            super(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
            this.path = path;
            this.file = file;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            out.write(bytes, offset, count);
            crc.update(bytes, offset, count);
            sha256.update(bytes, offset, count);
            length += count;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
                files.put(
                        path,
                        new Staged(file, length, crc.getValue(), HexFormat.of().formatHex(sha256.digest())));
            }
        }
    }
}
