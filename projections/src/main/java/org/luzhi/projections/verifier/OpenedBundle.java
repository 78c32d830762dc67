package org.luzhi.projections.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.bundle.MalformedBundleException;

/** A zip that nobody vouches for: read entry by entry, never more of one than is allowed, and nothing put on the disk. */
final class OpenedBundle implements AutoCloseable {

    /** Of the files that are read into memory. */
    static final int LARGEST = 64 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<String> duplicates = new ArrayList<>();

    /** @throws IOException when it is no zip at all */
    OpenedBundle(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        zip.entries().asIterator().forEachRemaining(entry -> {
            if (entries.putIfAbsent(entry.getName(), entry) != null) {
                duplicates.add(entry.getName());
            }
        });
    }

    Map<String, ZipEntry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    List<String> duplicates() {
        return Collections.unmodifiableList(duplicates);
    }

    @Nullable
    ZipEntry entry(String path) {
        return entries.get(path);
    }

    /** All of a small file. @throws MalformedBundleException when it isn't there or is larger */
    byte[] bytes(String path, int largest) throws IOException {
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new MalformedBundleException(path + " is larger than " + largest + " bytes");
            }
            return bytes;
        }
    }

    InputStream open(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            throw new MalformedBundleException(path + " is missing");
        }
        InputStream in = zip.getInputStream(entry);
        return in == null ? new ByteArrayInputStream(new byte[0]) : in;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
