package org.luzhi.integration.dropbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luzhi.integration.subject.Format;

/** What a file's name tells, and a name that is safe to write again wherever it goes. */
final class Names {

    private static final char UNDECODED = 0xFFFD;
    private static final int LONGEST = 60;
    /** Leaves room for what is put around a name, in a file system that takes 255 bytes. */
    private static final int LONGEST_BYTES = 180;

    private static final int LONGEST_ENDING = 6;
    private static final int DIGEST = 12;
    private static final Pattern ALTERED = Pattern.compile("~[0-9a-f]{" + DIGEST + "}(\\.[^.]*)?$");

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

    /**
     * The file's name without separators, control characters, or more length than any file system takes. A name that had
     * to be altered gets a digest of the original before its ending, so that no two names become the same; a name that
     * looks as if it had one counts as altered.
     */
    static String safe(Path file) {
        String name = file.getFileName().toString();
        String harmless = mapped(name);
        if (harmless.equals(name)
                && fits(name, LONGEST, LONGEST_BYTES)
                && !ALTERED.matcher(name).find()) {
            return name;
        }
        int dot = harmless.lastIndexOf('.');
        boolean ended = dot >= 0
                && harmless.length() - dot <= LONGEST_ENDING
                && harmless.length() - dot == bytes(harmless.substring(dot));
        String ending = ended ? harmless.substring(dot) : "";
        String mark = "~" + digest(whole(file, name)).substring(0, DIGEST) + ending;
        String stem = harmless.substring(0, harmless.length() - ending.length());
        while (!fits(stem, LONGEST - mark.length(), LONGEST_BYTES - mark.length())) {
            stem = stem.substring(stem.offsetByCodePoints(0, 1));
        }
        return stem + mark;
    }

    /** What of a name could not be decoded is the same in all such names, but its bytes are not. */
    private static String whole(Path file, String name) {
        return name.indexOf(UNDECODED) < 0 ? name : file.getFileName().toUri().getRawPath();
    }

    private static String mapped(String name) {
        StringBuilder harmless = new StringBuilder();
        name.codePoints().map(Names::harmless).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static boolean fits(String text, int characters, int bytes) {
        return text.codePointCount(0, text.length()) <= characters && bytes(text) <= bytes;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(String name) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static int harmless(int character) {
        boolean harmful = Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || "/\\:*?\"<>|".indexOf(character) >= 0
                || character == UNDECODED;
        return harmful ? '_' : character;
    }
}
