package org.luzhi.projections.bundle;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Lines of canonical JSON, each ended by a line feed, in a gzip. */
public final class LineFile implements AutoCloseable {

    /** The addends of a large enterprise's year are far shorter. */
    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    public LineFile(InputStream in) throws IOException {
        this.in = new StrictGzip(in);
    }

    static OutputStream writing(OutputStream out) throws IOException {
        return new java.io.BufferedOutputStream(StrictGzip.writing(out), 1 << 16);
    }

    /** A row as it is written, without its line feed. @param state JSON */
    public static String row(String key, String state) {
        return "{\"key\":" + CanonicalJson.text(key) + ",\"state\":" + state + "}";
    }

    static void write(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line, without its line feed; null at the end. @throws MalformedBundleException when there is none */
    public byte @Nullable [] next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            for (int i = at; i < end; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, at, i - at);
                    at = i + 1;
                    return line.toByteArray();
                }
            }
            line.write(buffer, at, end - at);
            if (line.size() > LONGEST) {
                throw new MalformedBundleException("a line is too long");
            }
            if (!fill()) {
                if (line.size() > 0) {
                    throw new MalformedBundleException("a line ends with a line feed");
                }
                return null;
            }
        }
    }

    private boolean fill() {
        at = 0;
        end = 0;
        try {
            end = Math.max(0, in.read(buffer));
        } catch (EOFException | ZipException e) {
            throw new MalformedBundleException("not a gzip file: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
