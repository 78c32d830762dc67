package org.luzhi.integration.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The archive as our reader sees it, packed anew and weighed on the way. The library that edits workbooks reads archives
 * in another way, and builds objects of some hundred bytes for each element and attribute of every part.
 */
final class Repacked {

    private static final int FEWEST_BYTES = 1 << 14;

    private long bytes;
    private long nodes;
    private int previous;

    private Repacked() {}

    /** Nothing when it cannot be read or is more than that library is given. */
    static Optional<byte[]> of(byte[] workbook) {
        try (Archive archive = Archive.open(workbook)) {
            return archive.declared() <= Bounds.ANNOTATED ? new Repacked().pack(archive) : Optional.empty();
        } catch (UnreadableWorkbook | IOException | RuntimeException unreadable) {
            // What cannot be read cannot be marked; the summary alone says why.
            return Optional.empty();
        }
    }

    private Optional<byte[]> pack(Archive archive) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(FEWEST_BYTES);
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (String name : archive.names()) {
                out.putNextEntry(new ZipEntry(name));
                if (!copy(archive, name, out)) {
                    return Optional.empty();
                }
                out.closeEntry();
            }
        }
        return Optional.of(packed.toByteArray());
    }

    private boolean copy(Archive archive, String name, ZipOutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = archive.part(name).orElseThrow()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                weigh(buffer, count);
                if (bytes > Bounds.ANNOTATED || nodes > Bounds.NODES_ANNOTATED) {
                    return false;
                }
                out.write(buffer, 0, count);
            }
        }
        return true;
    }

    /** Counts what looks like XML in whatever part and encoding: a part's name does not say how the library reads it. */
    private void weigh(byte[] buffer, int count) {
        bytes += count;
        for (int i = 0; i < count; i++) {
            int now = buffer[i];
            if (now == '=' || previous == '<' && now != '/') {
                nodes++;
            }
            previous = now;
        }
    }
}
