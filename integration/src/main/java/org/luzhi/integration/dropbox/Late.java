package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that were taken while their writer only paused: he goes on writing into {@code .done}. Such a file is brought back
 * to where it was, and is filed again, complete, once it is quiet.
 */
final class Late {

    private static final Logger LOG = LoggerFactory.getLogger(Late.class);
    private static final Duration WATCHED = Duration.ofDays(1);
    private static final int MOST = 100_000;
    /** Like no file: whoever has it differs from it. */
    private static final Stamp UNKNOWN = new Stamp(-1, 0);

    private final Inbox inbox;
    private final Clock clock;
    private final Map<Path, Taken> watched = new LinkedHashMap<>();
    private boolean looked;

    private record Taken(Path from, Stamp stamp, long atNanos) {}

    Late(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** @param stamp of what was read */
    synchronized void watch(Path done, Path from, Stamp stamp) {
        watched.put(done, new Taken(from, stamp, System.nanoTime()));
        if (watched.size() > MOST) {
            watched.remove(watched.keySet().iterator().next());
        }
    }

    synchronized void bringBack() throws IOException {
        if (!looked) {
            looked = true;
            lookAtEarlier();
        }
        for (Iterator<Map.Entry<Path, Taken>> all = watched.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Path, Taken> each = all.next();
            if (isOver(each.getKey(), each.getValue())) {
                all.remove();
            }
        }
    }

    private static boolean isOver(Path done, Taken taken) {
        try {
            if (Stamp.of(done).equals(taken.stamp)) {
                return System.nanoTime() - taken.atNanos > WATCHED.toNanos();
            }
            bringBack(done, taken.from);
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            LOG.error("a file was written on after it had been taken and cannot be brought back: {}", done, e);
            return false;
        }
    }

    private static void bringBack(Path done, Path from) throws IOException {
        Path free = from;
        for (int copy = 1; Files.exists(free, LinkOption.NOFOLLOW_LINKS); copy++) {
            free = from.resolveSibling("late-" + copy + "-" + from.getFileName());
        }
        Files.move(done, free);
        LOG.warn("a file was written on after it had been taken, it is filed again: {}", Names.safe(free));
    }

    /** After a restart nobody remembers what was watched; what was written on is then newer than its being taken. */
    private void lookAtEarlier() throws IOException {
        Instant since = clock.instant().minus(WATCHED);
        Files.walkFileTree(inbox.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
                Instant taken = Done.takenAt(file);
                if (taken != null
                        && seen.isRegularFile()
                        && taken.isAfter(since)
                        && seen.lastModifiedTime().toInstant().isAfter(taken)) {
                    Path from = Done.cameFrom(file);
                    watched.put(file, new Taken(from, UNKNOWN, System.nanoTime()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
