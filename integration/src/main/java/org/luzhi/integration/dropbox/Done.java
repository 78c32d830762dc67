package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.luzhi.domain.measure.ReportingPeriod;

/** Where originals go once they are answered: {@code .done/<when>-<name>} in their folder. They are never deleted. */
final class Done {

    static final String NAME = ".done";

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ReportingPeriod.ZONE);

    private Done() {}

    /** Moves the file away, unless someone has meanwhile put another in its place: that one has its own turn. */
    static void keep(Path file, Stamp taken, Instant when) throws IOException {
        if (!Stamp.of(file).equals(taken)) {
            return;
        }
        Path folder = folder(file);
        Path target = folder.resolve(when(when) + "-" + Names.safe(file));
        for (int copy = 1; Files.exists(target, LinkOption.NOFOLLOW_LINKS); copy++) {
            target = folder.resolve(when(when) + "-" + copy + "-" + Names.safe(file));
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static String when(Instant when) {
        return WHEN.format(when);
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
