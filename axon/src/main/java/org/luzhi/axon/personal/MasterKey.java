package org.luzhi.axon.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The file under whose 32 random bytes every subject's key is wrapped. Readable by its owner alone. */
final class MasterKey {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /**
     * Reads the key, or makes it at the first start.
     *
     * @param inUse whether keys are already wrapped under a master key, so that a new one could open none of them
     * @throws IllegalStateException when the file is missing though in use, damaged, or open to others
     */
    static MasterKey at(Path file, boolean inUse) {
        try {
            if (!Files.exists(file)) {
                refuseWhen(
                        inUse,
                        "is missing, and personal values are sealed under it: restore it from the back-up",
                        file);
                create(file);
            }
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            refuseWhen(!OWNER_ONLY.containsAll(permissions), "can be read by others: set its mode to 0600", file);
            byte[] key = Files.readAllBytes(file);
            refuseWhen(key.length != Sealing.KEY_BYTES, "is damaged: restore it from the back-up", file);
            return new MasterKey(key);
        } catch (IOException e) {
            throw new UncheckedIOException("the master key " + file + " cannot be read or made", e);
        }
    }

    byte[] wrap(String subject, byte[] subjectKey) {
        return Sealing.seal(key, purpose(subject), subjectKey);
    }

    /** @throws IllegalStateException when it was wrapped under another master key or for another subject */
    byte[] unwrap(String subject, byte[] wrapped) {
        return Sealing.open(key, purpose(subject), wrapped)
                .orElseThrow(() -> new IllegalStateException("the master key does not fit the key of " + subject));
    }

    private static String purpose(String subject) {
        return "luzhi-subject-key/1 " + subject;
    }

    /** Whole or not at all, and on the disk before anything is sealed under it. */
    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        FileAttribute<Set<PosixFilePermission>> ownerOnly = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
        try (FileChannel out = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            out.write(ByteBuffer.wrap(Sealing.newKey()));
            out.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseWhen(boolean wrong, String complaint, Path file) {
        if (wrong) {
            throw new IllegalStateException("the master key " + file + " " + complaint);
        }
    }
}
