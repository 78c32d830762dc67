package org.luzhi.integration.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.Shown;

/**
 * Spreadsheets keep a text a text by writing it as a formula that is a constant: {@code ="10000"}. Such a cell is read as
 * that text. It is the only formula of which a CSV holds the value; nothing is ever evaluated.
 */
final class Constants {

    private static final String QUOTE = "\"";
    private static final String DOUBLED = "\"\"";

    private Constants() {}

    /** @param column of a cell, by its index; null for a cell of no column, which is left as it is */
    static CsvRecords.Record read(CsvRecords.Record record, IntFunction<@Nullable String> column, Intake intake) {
        if (record.cells().stream().noneMatch(cell -> constant(cell).isPresent())) {
            return record;
        }
        List<String> cells = new ArrayList<>(record.cells());
        for (int i = 0; i < cells.size(); i++) {
            String name = column.apply(i);
            Optional<String> text = constant(cells.get(i));
            if (name != null && text.isPresent()) {
                cells.set(i, text.get());
                Place place = new Place(null, record.line(), name, null);
                intake.care("text.formula-constant", place, Shown.of(text.get()));
            }
        }
        return new CsvRecords.Record(record.line(), cells);
    }

    /** The cell's text, whichever way it is written. */
    static String text(String cell) {
        return constant(cell).orElse(cell);
    }

    private static Optional<String> constant(String cell) {
        String formula = cell.strip();
        if (!formula.startsWith("=")) {
            return Optional.empty();
        }
        String literal = formula.substring(1).strip();
        if (literal.length() < DOUBLED.length() || !literal.startsWith(QUOTE) || !literal.endsWith(QUOTE)) {
            return Optional.empty();
        }
        String text = literal.substring(1, literal.length() - 1);
        return text.replace(DOUBLED, "").contains(QUOTE) ? Optional.empty() : Optional.of(text.replace(DOUBLED, QUOTE));
    }
}
