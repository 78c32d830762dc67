package org.luzhi.axon.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.luzhi.projections.ledger.MalformedLedgerException;
import org.luzhi.projections.ledger.SignerKey;

/** The file of the ledger's key, readable by its owner alone, and beside it the verifier key for everybody. */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /**
     * Reads the key {@code key} of the folder, or makes it at the first start.
     *
     * @param inUse whether checkpoints are signed already, so that a new key could not go on with them
     * @throws IllegalStateException when the file is missing though in use, damaged, open to others, or of another origin
     */
    static SignerKey in(Path folder, String origin, boolean inUse) {
        Path file = folder.resolve("key");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                refuseWhen(inUse, "is missing, and checkpoints are signed with it: restore it from the back-up", file);
                write(file, SignerKey.generate(origin).secretText());
            }
            refuseWhen(
                    !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file)),
                    "can be read by others: set its mode to 0600",
                    file);
            SignerKey key = SignerKey.parse(Files.readString(file));
            refuseWhen(
                    !key.verifier().name().equals(origin),
                    "is that of " + key.verifier().name() + ", not of " + origin + ": see luzhi.ledger.origin",
                    file);
            Files.writeString(folder.resolve("verifier-key.txt"), key.verifier() + "\n");
            return key;
        } catch (MalformedLedgerException | java.nio.charset.CharacterCodingException e) {
            throw new IllegalStateException("the ledger's key " + file + " is damaged: restore it from the back-up", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger's key " + file + " cannot be read or made", e);
        }
    }

    /** Whole or not at all, and on the disk before anything is signed with it. */
    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        try (FileChannel out = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseWhen(boolean wrong, String complaint, Path file) {
        if (wrong) {
            throw new IllegalStateException("the ledger's key " + file + " " + complaint);
        }
    }
}
