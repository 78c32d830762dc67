package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.integration.channel.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the polling never offers. A file whose name is no text in the system's encoding, such as a Windows client sends, is
 * answered and parked; one that lies too deep or that a sender has called like an answer of ours is told of once.
 */
final class Overlooked {

    private static final Logger LOG = LoggerFactory.getLogger(Overlooked.class);
    private static final String NAME = "file.name";
    private static final int REMEMBERED = 100_000;

    private final Inbox inbox;
    private final Ripe ripe;
    private final Answers answers;
    private final Parking parking;
    private final Tally tally;
    private final Clock clock;
    private final Set<Path> seen = new HashSet<>();

    Overlooked(Inbox inbox, Ripe ripe, Answers answers, Parking parking, Tally tally, Clock clock) {
        this.inbox = inbox;
        this.ripe = ripe;
        this.answers = answers;
        this.parking = parking;
        this.tally = tally;
        this.clock = clock;
    }

    void look() throws IOException {
        if (seen.size() > REMEMBERED) {
            seen.clear();
        }
        Files.walkFileTree(inbox.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(inbox.root()) && isHidden(folder);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    consider(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // What went away in the meantime needs no look.
                if (!(failure instanceof NoSuchFileException) && seen.add(file)) {
                    LOG.warn("cannot be looked at: {}", Names.safe(file), failure);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void consider(Path file) {
        Path folder = file.resolveSibling("");
        if (inbox.root().relativize(file).getNameCount() > Dropbox.DEEPEST) {
            if (seen.add(folder)) {
                LOG.warn("files lie too deep and are never taken: {}", Names.safe(folder));
            }
        } else if (Beside.isAnswersName(file)) {
            if (seen.add(file) && !hasOriginal(file)) {
                LOG.warn("has the name of an answer, but answers nothing, and is never taken: {}", Names.safe(file));
            }
        } else if (isNoText(file) && ripe.isRipe(file)) {
            park(file);
        }
    }

    private void park(Path file) {
        try {
            Problem problem = Problem.error(NAME, Place.WHOLE, Names.safe(file));
            if (inbox.owner(file).isPresent()) {
                answers.lay(file, Refusal.invalid(List.of(problem)));
            }
            parking.park(file, problem, inbox.root().relativize(file), clock.instant());
            tally.parked(Dropbox.DOOR, NAME);
            LOG.warn("parked, for its name is no text: {}", Names.safe(file));
            ripe.forget(file);
        } catch (IOException | RuntimeException e) {
            LOG.error("a file whose name is no text cannot be parked and is tried again: {}", Names.safe(file), e);
            ripe.postpone(file);
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Whether no text leads to the file again: what could not be decoded is lost in its name. */
    private static boolean isNoText(Path file) {
        try {
            return !Path.of(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static boolean hasOriginal(Path answer) {
        String original = Beside.originalOf(answer);
        if (Files.exists(answer.resolveSibling(original))) {
            return true;
        }
        Path done = answer.resolveSibling(Done.NAME);
        if (!Files.isDirectory(done)) {
            return false;
        }
        try (Stream<Path> originals = Files.list(done)) {
            return originals.anyMatch(kept -> kept.getFileName().toString().endsWith("-" + original));
        } catch (IOException e) {
            // Not known, so nothing is said.
            return true;
        }
    }
}
