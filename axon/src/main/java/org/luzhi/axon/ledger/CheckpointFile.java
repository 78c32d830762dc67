package org.luzhi.axon.ledger;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.luzhi.projections.ledger.SealedTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checkpoints outside the database, so that whoever rewrites the database doesn't rewrite them. A line each: base64 of
 * the checkpoint, a blank, base64 of the second note. On the disk before the next one is signed.
 */
final class CheckpointFile {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);
    /** More than two lines. */
    private static final int TAIL = 8_192;

    private final Path file;

    CheckpointFile(Path file) {
        this.file = file;
    }

    /** Cuts off a line that a killed run left unfinished. */
    void mend() {
        try {
            if (!Files.exists(file)) {
                return;
            }
            long whole = wholeLines();
            long length = Files.size(file);
            if (whole < length) {
                LOG.warn(
                        "{}: 最后一条检查点未写完，已截去 {} 字节 · the last checkpoint was half-written; {} bytes were cut off",
                        file,
                        length - whole,
                        length - whole);
                try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    out.truncate(whole);
                    out.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoints in " + file + " cannot be read", e);
        }
    }

    /** Length up to the last line that is ended and holds no zeros, which are blocks that never reached the disk. */
    private long wholeLines() throws IOException {
        byte[] tail = tail();
        int end = lineEnd(tail, tail.length);
        while (end > 0) {
            int begin = lineEnd(tail, end - 1);
            if (new String(tail, begin, end - begin, StandardCharsets.ISO_8859_1).indexOf('\0') < 0) {
                break;
            }
            end = begin;
        }
        return Files.size(file) - tail.length + end;
    }

    /** Behind the last line feed before {@code end}; 0 without one. */
    private static int lineEnd(byte[] bytes, int end) {
        int at = end;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private byte[] tail() throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return tail;
        }
    }

    /** The newest checkpoint, if any. */
    List<SealedTree> newest() {
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return List.of();
            }
            String[] lines = new String(tail(), StandardCharsets.ISO_8859_1).split("\n");
            return List.of(notes(lines[lines.length - 1]));
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoints in " + file + " cannot be read", e);
        }
    }

    /** All of them, oldest first. */
    List<SealedTree> all() {
        try {
            List<SealedTree> all = new ArrayList<>();
            if (Files.exists(file)) {
                Files.readAllLines(file, StandardCharsets.ISO_8859_1).forEach(line -> all.add(notes(line)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoints in " + file + " cannot be read", e);
        }
    }

    void append(SealedTree notes) {
        byte[] line = (base64(notes.checkpoint()) + " " + base64(notes.enterprises()) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint cannot be written to " + file, e);
        }
    }

    /** What isn't of the form gives notes that nobody has signed: the check says so. */
    private static SealedTree notes(String line) {
        String[] both = line.split(" ", -1);
        return both.length == 2 ? new SealedTree(text(both[0]), text(both[1])) : new SealedTree(line, line);
    }

    private static String text(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            boolean canonical = Base64.getEncoder().encodeToString(bytes).equals(base64);
            return canonical ? new String(bytes, StandardCharsets.UTF_8) : base64;
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
