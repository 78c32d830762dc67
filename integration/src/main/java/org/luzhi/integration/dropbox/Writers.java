package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has a file open for writing, as far as Linux tells: only of processes of our own user on this machine, unless we
 * are root. Elsewhere it tells of nobody, and {@link Late} makes up for it.
 */
final class Writers {

    private static final Path PROCESSES = Path.of("/proc");
    /** Many files ripen at once: the processes are not looked through for each of them. */
    private static final Duration FRESH = Duration.ofMillis(250);

    private Set<Object> written = Set.of();
    private long lookedAtNanos;
    private boolean looked;

    synchronized boolean has(Path file) {
        Object key = key(file);
        if (key == null || !Files.isDirectory(PROCESSES)) {
            return false;
        }
        if (!looked || System.nanoTime() - lookedAtNanos > FRESH.toNanos()) {
            written = look();
            lookedAtNanos = System.nanoTime();
            looked = true;
        }
        return written.contains(key);
    }

    private static Set<Object> look() {
        Set<Object> found = new HashSet<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            processes.forEach(process -> look(process.resolve("fd"), found));
        } catch (IOException | DirectoryIteratorException e) {
            // Nothing can be told here.
            return found;
        }
        return found;
    }

    private static void look(Path handles, Set<Object> found) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(handles)) {
            for (Path handle : open) {
                if (isForWriting(handle)) {
                    Object key = key(handle);
                    if (key != null) {
                        found.add(key);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The process is another user's, or it has ended.
            return;
        }
    }

    /** The link that stands for an open file has the permissions that it was opened with. */
    private static boolean isForWriting(Path handle) {
        try {
            return Files.readAttributes(handle, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .permissions()
                            .contains(PosixFilePermission.OWNER_WRITE)
                    && Files.readSymbolicLink(handle).isAbsolute();
        } catch (IOException e) {
            return false;
        }
    }

    /** The file itself, whatever its name is at the moment; null when that cannot be told. */
    private static @Nullable Object key(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return seen.isRegularFile() ? seen.fileKey() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
