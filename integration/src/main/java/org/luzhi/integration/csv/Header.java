package org.luzhi.integration.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.Shown;

/** Which cell of a record belongs to which column of the subject. */
final class Header {

    private final Map<String, Integer> cells;

    private Header(Map<String, Integer> cells) {
        this.cells = Map.copyOf(cells);
    }

    static Header read(CsvRecords.Record record, Columns columns, Intake intake) {
        Map<String, Integer> cells = new HashMap<>();
        for (int i = 0; i < record.cells().size(); i++) {
            String heading = record.cells().get(i).strip();
            if (heading.isEmpty()) {
                continue;
            }
            Place place = new Place(null, record.line(), Shown.of(heading), null);
            Optional<String> named = columns.named(heading);
            if (named.isEmpty()) {
                intake.broken("column.unknown", place, Shown.of(heading), String.join(", ", columns.names()));
            } else if (cells.putIfAbsent(named.get(), i) != null) {
                intake.broken("column.twice", place, Shown.of(heading));
            }
        }
        columns.required().stream()
                .filter(name -> !cells.containsKey(name))
                .forEach(name -> intake.broken("column.missing", new Place(null, record.line(), name, null), name));
        return new Header(cells);
    }

    /** The text of that column, stripped; empty where the record has none. */
    String text(CsvRecords.Record record, String column) {
        Integer cell = cells.get(column);
        return cell == null || cell >= record.cells().size()
                ? ""
                : record.cells().get(cell).strip();
    }

    /** The column that a cell belongs to; null when it belongs to none. */
    @Nullable
    String column(int cell) {
        return cells.entrySet().stream()
                .filter(column -> column.getValue() == cell)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** Whether cells without a column hold anything. */
    boolean hasMore(CsvRecords.Record record) {
        return Stream.iterate(0, i -> i < record.cells().size(), i -> i + 1)
                .anyMatch(i -> !cells.containsValue(i) && !record.cells().get(i).isBlank());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }
}
