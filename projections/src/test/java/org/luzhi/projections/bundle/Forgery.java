package org.luzhi.projections.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.luzhi.projections.bundle.EventFile.Stored;
import org.luzhi.projections.bundle.Manifest.Listed;

/** A bundle taken apart, changed, and put together again with manifest and container made right. */
public final class Forgery {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private Manifest manifest;

    public Forgery(Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        manifest = Manifest.parse(Objects.requireNonNull(files.remove(BundlePaths.MANIFEST)));
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    public byte[] file(String path) {
        return Objects.requireNonNull(files.get(path));
    }

    public Forgery put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public Forgery remove(String path) {
        files.remove(path);
        return this;
    }

    public Forgery manifest(UnaryOperator<Manifest> change) {
        manifest = change.apply(manifest);
        return this;
    }

    public Forgery text(String path, UnaryOperator<String> change) {
        return put(
                path,
                change.apply(new String(file(path), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of a gzip of lines. */
    public Forgery lines(String path, UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineFile file = new LineFile(new ByteArrayInputStream(file(path)))) {
            for (byte[] line = file.next(); line != null; line = file.next()) {
                lines.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = LineFile.writing(bytes)) {
            change.apply(lines).forEach(line -> LineFile.write(out, line));
        }
        return put(path, bytes.toByteArray());
    }

    public List<Stored> events() throws IOException {
        List<Stored> events = new ArrayList<>();
        try (EventFile file = new EventFile(new ByteArrayInputStream(file(BundlePaths.EVENTS)))) {
            file.forEachRemaining(events::add);
        }
        return events;
    }

    public Forgery events(List<Stored> events) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = EventFile.writing(bytes)) {
            for (Stored event : events) {
                EventFile.write(out, event);
            }
        }
        return put(BundlePaths.EVENTS, bytes.toByteArray());
    }

    /** The manifest that lists the files as they are now. */
    public Manifest listed() {
        List<Listed> listed = new ArrayList<>();
        files.forEach((path, bytes) -> listed.add(new Listed(path, bytes.length, Sha256.hex(bytes))));
        return new Manifest(
                manifest.format(),
                manifest.scope(),
                manifest.evidence(),
                manifest.methodology(),
                manifest.size(),
                listed);
    }

    public Path write(Path zip) throws IOException {
        return write(zip, listed().bytes());
    }

    public Path write(Path zip, byte[] manifestBytes) throws IOException {
        List<StrictZip.Entry> entries = new ArrayList<>();
        entries.add(entry(BundlePaths.MANIFEST, manifestBytes));
        files.forEach((path, bytes) -> entries.add(entry(path, bytes)));
        try (OutputStream out = Files.newOutputStream(zip)) {
            StrictZip.write(out, entries);
        }
        return zip;
    }

    private static StrictZip.Entry entry(String path, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new StrictZip.Entry(path, bytes.length, crc.getValue(), () -> new ByteArrayInputStream(bytes));
    }
}
