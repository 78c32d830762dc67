package org.luzhi.integration.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Splits a text into records (RFC 4180), tolerant of line ends and of quotes inside unquoted cells. */
final class CsvRecords {

    static final int MOST_CELLS = 256;

    private final String text;
    private final char separator;
    private final IntConsumer broken;
    private int at;
    private int line;

    /**
     * @param firstLine 1-based line of the file at which the text begins
     * @param broken takes the lines where quotes stand wrongly or cells are too many
     */
    CsvRecords(String text, int firstLine, char separator, IntConsumer broken) {
        this.text = text;
        this.line = firstLine;
        this.separator = separator;
        this.broken = broken;
    }

    /** @param line 1-based, where the record begins */
    record Record(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    void forEach(Consumer<Record> reader) {
        whileTaken(record -> {
            reader.accept(record);
            return true;
        });
    }

    /** @param reader answers whether it takes more */
    void whileTaken(Predicate<Record> reader) {
        boolean more = true;
        while (more && at < text.length()) {
            int first = line;
            more = reader.test(new Record(first, cells()));
        }
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        int first = line;
        boolean more = true;
        while (more) {
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted(first) : plain();
            if (cells.size() < MOST_CELLS) {
                cells.add(cell);
            } else if (cells.size() == MOST_CELLS) {
                cells.add("");
                broken.accept(first);
            }
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        endLine();
        return cells;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int first) {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            if (c == '"' && (at >= text.length() || text.charAt(at) != '"')) {
                return afterQuote(cell.toString(), first);
            }
            if (c == '"') {
                at++;
            } else if (c == '\n' || c == '\r' && (at >= text.length() || text.charAt(at) != '\n')) {
                line++;
            }
            cell.append(c);
        }
        broken.accept(first);
        return cell.toString();
    }

    private String afterQuote(String cell, int first) {
        String rest = plain();
        if (!rest.isBlank()) {
            broken.accept(first);
        }
        return cell;
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
