package org.luzhi.domain.standard;

import java.util.ArrayList;
import java.util.List;

/** Reads the built-in tables: RFC 4180 with a header row; quoted cells may hold commas, quotes and line breaks. */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The records of the text, empty lines left out. */
    static List<List<String>> records(String text) {
        Csv csv = new Csv(text);
        List<List<String>> records = new ArrayList<>();
        while (csv.at < text.length()) {
            List<String> cells = csv.record();
            if (!cells.equals(List.of(""))) {
                records.add(cells);
            }
        }
        return records;
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (skip(','));
        boolean carriageReturn = skip('\r');
        if (!skip('\n') && !carriageReturn && at < text.length()) {
            throw new IllegalArgumentException("text after a closing quote at character " + at);
        }
        return cells;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (skip('"')) {
                cell.append('"');
            } else {
                return cell.toString();
            }
        }
        throw new IllegalArgumentException("a quoted cell does not end");
    }

    private boolean skip(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
