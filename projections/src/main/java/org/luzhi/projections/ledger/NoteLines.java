package org.luzhi.projections.ledger;

import java.util.Arrays;
import java.util.List;

/** The lines of a note's text, of which there are exactly so many. */
record NoteLines(List<String> lines) {

    static NoteLines of(String text, int count) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        if (lines.size() != count + 1 || !lines.getLast().isEmpty()) {
            throw new MalformedLedgerException("not " + count + " lines");
        }
        return new NoteLines(lines.subList(0, count));
    }

    String text(int line) {
        String text = lines.get(line);
        if (text.isEmpty()) {
            throw new MalformedLedgerException("line " + (line + 1) + " is empty");
        }
        return text;
    }

    /** A number without sign or leading zeros. */
    long number(int line) {
        String digits = text(line);
        if (!digits.matches("0|[1-9][0-9]{0,17}")) {
            throw new MalformedLedgerException("line " + (line + 1) + " is not a number");
        }
        return Long.parseLong(digits);
    }

    Hash hash(int line) {
        return Hash.parse(text(line));
    }
}
