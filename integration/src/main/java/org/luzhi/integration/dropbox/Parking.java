package org.luzhi.integration.dropbox;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;

/**
 * Files of nobody we know, or whose names nobody can: kept with their bytes and the reason in {@code parked/<when>-<digest>/}, as {@code content} and
 * {@code reason.json}, for an operator to look at.
 *
 * @param root absolute
 */
record Parking(Path root) {

    Parking {
        root = root.toAbsolutePath().normalize();
    }

    /** @param path below the inbox, as it was */
    @JsonPropertyOrder({"door", "code", "message", "messageInEnglish", "path", "size", "digest", "parkedAt"})
    record Reason(
            String door,
            String code,
            String message,
            String messageInEnglish,
            String path,
            long size,
            String digest,
            Instant parkedAt) {}

    /** Parks the file; its reason is there before it is away from where it was. */
    void park(Path file, Problem problem, Path path, Instant when) throws IOException {
        String digest = digest(file);
        Path place = root.resolve(Done.when(when) + "-" + digest.substring(0, 12));
        Files.createDirectories(place);
        Reason reason = new Reason(
                Dropbox.DOOR,
                problem.code(),
                Wording.message(problem, Locale.SIMPLIFIED_CHINESE),
                Wording.message(problem, Locale.ENGLISH),
                path.toString(),
                Files.size(file),
                digest,
                when);
        Files.write(
                place.resolve("reason.json"),
                HistoryJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(reason));
        Files.move(file, place.resolve("content"));
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
