package org.luzhi.integration.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The zip archive that a workbook is, opened only after its directory has been looked through. */
final class Archive implements Closeable {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final ZipFile zip;
    private final BoundedStream.Budget budget = new BoundedStream.Budget(Bounds.UNPACKED);

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(byte[] bytes) throws UnreadableWorkbook, IOException {
        if (Bytes.startsWith(bytes, OLE2)) {
            throw new UnreadableWorkbook(
                    Bytes.contains(bytes, ENCRYPTED) ? "workbook.encrypted" : "workbook.old-format");
        }
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setIgnoreLocalFileHeader(true)
                .get();
        try {
            inspect(Collections.list(zip.getEntries()));
        } catch (UnreadableWorkbook refused) {
            zip.close();
            throw refused;
        }
        return new Archive(zip);
    }

    /** The part of that name, unpacked as it is read. */
    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            entry = Collections.list(zip.getEntries()).stream()
                    .filter(e -> e.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }
        return entry == null ? Optional.empty() : Optional.of(new BoundedStream(zip.getInputStream(entry), budget));
    }

    /** Names of all parts. */
    Set<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Bytes that all parts claim to unpack to. */
    long declared() {
        return Collections.list(zip.getEntries()).stream()
                .mapToLong(ZipArchiveEntry::getSize)
                .sum();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void inspect(List<ZipArchiveEntry> entries) throws UnreadableWorkbook {
        long declared = 0;
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            declared += Math.max(0, entry.getSize());
            if (declared > Bounds.UNPACKED || entries.size() > Bounds.PARTS || isSuspicious(entry)) {
                throw new UnreadableWorkbook("workbook.zip-bomb");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableWorkbook("workbook.encrypted");
            }
            if (!names.add(PartName.compared(entry.getName()))) {
                throw new UnreadableWorkbook("workbook.ambiguous");
            }
            if (Macros.isNamedIn(entry.getName())) {
                throw new UnreadableWorkbook("workbook.macros");
            }
        }
    }

    private static boolean isSuspicious(ZipArchiveEntry entry) {
        return entry.getSize() > Bounds.UNASKED
                && entry.getSize() / Math.max(1, entry.getCompressedSize()) > Bounds.RATIO;
    }
}
