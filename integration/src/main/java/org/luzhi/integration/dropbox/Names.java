package org.luzhi.integration.dropbox;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.luzhi.integration.subject.Format;

/** What a file's name tells, and a name that is safe to write again wherever it goes. */
final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** How the file is written, by its ending. Old and macro workbooks are read as workbooks, to be told what is wrong. */
    static Optional<Format> format(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> Optional.of(Format.JSON);
            case "csv", "txt" -> Optional.of(Format.CSV);
            case "xlsx", "xlsm", "xls" -> Optional.of(Format.XLSX);
            default -> Optional.empty();
        };
    }

    /** The file's name without separators, control characters, or more length than any file system takes. */
    static String safe(Path file) {
        StringBuilder safe = new StringBuilder();
        file.getFileName().toString().codePoints().map(Names::harmless).forEach(safe::appendCodePoint);
        int over = safe.codePointCount(0, safe.length()) - LONGEST;
        return over <= 0 ? safe.toString() : safe.substring(safe.offsetByCodePoints(0, over));
    }

    private static int harmless(int character) {
        boolean harmful = Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || "/\\:*?\"<>|".indexOf(character) >= 0
                || character == 0xFFFD;
        return harmful ? '_' : character;
    }
}
