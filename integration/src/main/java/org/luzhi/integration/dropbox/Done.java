package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;

/** Where originals go once they are answered: {@code .done/<when>-<name>} in their folder. They are never deleted. */
final class Done {

    static final String NAME = ".done";

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ReportingPeriod.ZONE);
    private static final int WHEN_LENGTH = 18;

    private Done() {}

    /**
     * Moves the file away and answers where to, unless someone has meanwhile changed it or put another in its place: that
     * one has its own turn.
     */
    static Optional<Path> keep(Path file, Stamp taken, Instant when) throws IOException {
        if (!Stamp.of(file).equals(taken)) {
            return Optional.empty();
        }
        Path folder = folder(file);
        Path target = folder.resolve(when(when) + "-" + Names.safe(file));
        for (int copy = 1; Files.exists(target, LinkOption.NOFOLLOW_LINKS); copy++) {
            target = folder.resolve(when(when) + "-" + copy + "-" + Names.safe(file));
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(target);
    }

    static String when(Instant when) {
        return WHEN.format(when);
    }

    /** When the file was taken, by the name that it has got; null for what was not put there by us. */
    static @Nullable Instant takenAt(Path done) {
        Path folder = done.getParent();
        String name = done.getFileName().toString();
        try {
            return folder != null
                            && folder.endsWith(NAME)
                            && name.length() > WHEN_LENGTH
                            && name.charAt(WHEN_LENGTH) == '-'
                    ? WHEN.parse(name.substring(0, WHEN_LENGTH), Instant::from)
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Where the file lay, as far as its name tells: the folder above, without the time in front of it. */
    static Path cameFrom(Path done) {
        String name = done.getFileName().toString().substring(WHEN_LENGTH + 1);
        return done.resolveSibling("..").resolve(name).normalize();
    }

    /** The folder for done files; whatever else bears its name, such as a link to elsewhere, is put aside. */
    static Path folder(Path file) throws IOException {
        Path folder = file.resolveSibling(NAME);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(folder, folder.resolveSibling(NAME + "-" + System.nanoTime()));
        }
        return Files.createDirectories(folder);
    }
}
