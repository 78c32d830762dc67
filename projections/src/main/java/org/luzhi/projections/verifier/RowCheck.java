package org.luzhi.projections.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.projections.bundle.LineFile;
import org.luzhi.projections.bundle.MalformedBundleException;
import org.luzhi.projections.bundle.Refolded;
import org.luzhi.projections.replay.FirstField;
import org.luzhi.projections.verifier.Finding.Kind;

/** Compares the lines of an expected file with those that the events amount to. */
final class RowCheck {

    private final Check check;
    private final String path;
    private final LineFile lines;
    private byte @Nullable [] ahead;
    private long rows;

    private RowCheck(Check check, String path, LineFile lines) {
        this.check = check;
        this.path = path;
        this.lines = lines;
    }

    static void run(Check check, String path, OpenedBundle bundle, Refolded refolded) throws Exception {
        try (LineFile lines = new LineFile(bundle.open(path))) {
            RowCheck rows = new RowCheck(check, path, lines);
            rows.ahead = lines.next();
            refolded.rows(path, rows::compare);
            rows.rest();
            check.note(rows.rows + (rows.rows == 1 ? " row" : " rows"));
        }
    }

    private void compare(String key, String state) {
        rows++;
        byte[] computed = LineFile.row(key, state).getBytes(StandardCharsets.UTF_8);
        byte[] line = ahead;
        while (line != null && !Arrays.equals(line, computed) && key(line).compareTo(key) < 0) {
            check.found(Kind.ADDED, path, key(line), "no event makes this row");
            line = advance();
        }
        if (line == null || !Arrays.equals(line, computed) && key(line).compareTo(key) > 0) {
            check.found(Kind.MISSING, path, key, "the events make this row");
            return;
        }
        if (!Arrays.equals(line, computed)) {
            check.found(Kind.CHANGED, path, key, difference(state, line));
        }
        advance();
    }

    private byte @Nullable [] advance() {
        ahead = lines.next();
        return ahead;
    }

    private void rest() {
        for (byte[] line = ahead; line != null; line = advance()) {
            check.found(Kind.ADDED, path, key(line), "no event makes this row");
        }
    }

    private static String difference(String state, byte[] line) {
        String claimed = node(line).path("state").toString();
        FirstField first = FirstField.between(state, claimed);
        return (first.field().isEmpty() ? "" : first.field() + " ") + "is " + first.live() + " in the bundle, computed "
                + first.replayed();
    }

    private static String key(byte[] line) {
        return node(line).path("key").asText();
    }

    private static JsonNode node(byte[] line) {
        try {
            return HistoryJson.mapper().readTree(line);
        } catch (java.io.IOException e) {
            throw new MalformedBundleException("a line that is not JSON");
        }
    }
}
