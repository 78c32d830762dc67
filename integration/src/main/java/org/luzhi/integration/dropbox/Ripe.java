package org.luzhi.integration.dropbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Which files are taken: plain files, no links, not our own answers, that have not changed for a while and that nobody
 * is known to write. A half-written file is left alone until its writer is done, and keeps no other file waiting.
 */
final class Ripe implements GenericFileFilter<File> {

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    /** What programs call a file that they are still writing. */
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".partial", ".filepart", ".crdownload");
    /** What a spreadsheet lays beside a workbook that is open. */
    private static final String OPEN = "~$";

    /** How long a quiet file that somebody keeps open is left to him; {@link Late} sees to what he writes after that. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int REMEMBERED = 100_000;

    private final Duration quiet;
    private final Map<Path, Sight> seen = new ConcurrentHashMap<>();

    private final Predicate<Path> isWritten;

    private record Sight(Stamp stamp, long ripeAtNanos) {}

    Ripe(Duration quiet, Writers writers) {
        this(quiet, writers::has);
    }

    /**
     * @param quiet how long a file must not have changed
     * @param isWritten whether somebody is known to have the file open for writing
     */
    Ripe(Duration quiet, Predicate<Path> isWritten) {
        this.quiet = quiet;
        this.isWritten = isWritten;
    }

    @Override
    public boolean accept(GenericFile<File> candidate) {
        Path path = candidate.getFile().toPath();
        if (candidate.isDirectory()) {
            return !Files.isSymbolicLink(path);
        }
        return isRipe(path);
    }

    boolean isRipe(Path file) {
        return isOffered(file) && isQuiet(file);
    }

    /** Leaves the file alone for a while: something of ours failed, not of the file's. */
    void postpone(Path file) {
        long later = System.nanoTime() + AFTER_FAILURE.toNanos();
        seen.computeIfPresent(file, (path, sight) -> new Sight(sight.stamp, later));
    }

    void forget(Path file) {
        seen.remove(file);
    }

    private static boolean isOffered(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(OPEN)
                && UNFINISHED.stream().noneMatch(name::endsWith)
                && !Beside.isOurs(file);
    }

    private boolean isQuiet(Path file) {
        Stamp now;
        try {
            now = Stamp.of(file);
        } catch (IOException e) {
            // It went away between the listing and the look: there is nothing to take.
            return false;
        }
        if (seen.size() > REMEMBERED) {
            seen.clear();
        }
        Sight sight = seen.compute(
                file,
                (path, before) -> before != null && before.stamp.equals(now)
                        ? before
                        : new Sight(now, System.nanoTime() + quiet.toNanos()));
        long ripe = System.nanoTime() - sight.ripeAtNanos;
        return ripe >= 0 && (ripe > PATIENCE.toNanos() || !isWritten.test(file));
    }
}
