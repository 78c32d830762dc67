package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Files that we lay beside a dropped one: {@code <name>.receipt.json}, {@code <name>.problem.json}, {@code
 * <name>.annotated.xlsx}. An annotated workbook is the one answer that may come back, mended: it is ours only for as long
 * as it looks as we left it, which a mark in {@code .done} remembers.
 */
final class Beside {

    static final String RECEIPT = ".receipt.json";
    static final String PROBLEM = ".problem.json";
    static final String ANNOTATED = ".annotated.xlsx";

    private Beside() {}

    static boolean isOurs(Path file) {
        return isAnswersName(file) || file.getFileName().toString().endsWith(ANNOTATED) && isAsWeLeftIt(file);
    }

    /** Whether a file of that name is never taken, whoever laid it there. */
    static boolean isAnswersName(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(RECEIPT) || name.endsWith(PROBLEM);
    }

    /** The safe name of what a receipt or a problem answers. */
    static String originalOf(Path answer) {
        String name = answer.getFileName().toString();
        return name.substring(0, name.length() - (name.endsWith(RECEIPT) ? RECEIPT : PROBLEM).length());
    }

    /** Lays an answer, in place of what an earlier file of that name was answered; there is never half of one. */
    static void lay(Path file, String ending, byte[] answer) throws IOException {
        for (String earlier : List.of(RECEIPT, PROBLEM, ANNOTATED)) {
            Path stale = beside(file, earlier);
            if (!earlier.equals(ending) && isOurs(stale)) {
                Files.deleteIfExists(stale);
            }
        }
        Path target = beside(file, ending);
        Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.write(draft, answer, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (ending.equals(ANNOTATED)) {
            mark(file, target, Stamp.of(draft));
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void mark(Path file, Path annotated, Stamp stamp) throws IOException {
        Done.folder(file);
        Path mark = markOf(annotated);
        Files.deleteIfExists(mark);
        Files.writeString(mark, stamp.toString(), StandardCharsets.US_ASCII, StandardOpenOption.CREATE_NEW);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(Names.safe(file) + ending);
    }

    private static Path markOf(Path annotated) {
        return annotated.resolveSibling(Done.NAME).resolve(annotated.getFileName() + ".mark");
    }

    private static boolean isAsWeLeftIt(Path annotated) {
        Path mark = markOf(annotated);
        try {
            return Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
                    && Files.readString(mark, StandardCharsets.US_ASCII)
                            .equals(Stamp.of(annotated).toString());
        } catch (IOException e) {
            // Unreadable means unknown: then it is taken, and at worst refused once more.
            return false;
        }
    }
}
