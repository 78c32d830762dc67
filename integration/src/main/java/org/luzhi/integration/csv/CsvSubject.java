package org.luzhi.integration.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Envelope;

/** Which subject a CSV says it is of: read ahead, because that tells what its columns are. */
final class CsvSubject {

    private final List<Columns> known;
    private @Nullable List<String> headings;
    private int line = 1;
    private @Nullable String name;

    CsvSubject(List<Columns> known) {
        this.known = known;
    }

    /** Takes the next record; false when no further one is of interest. */
    boolean take(CsvRecords.Record record) {
        List<String> cells = headings;
        if (record.isBlank()) {
            return true;
        }
        if (cells == null) {
            List<String> found = record.cells().stream().map(Constants::text).toList();
            headings = found;
            line = record.line() + 1;
            return found.stream().anyMatch(this::isSubject);
        }
        for (int i = 0; i < Math.min(cells.size(), record.cells().size()) && name == null; i++) {
            if (isSubject(cells.get(i)) && !record.cells().get(i).isBlank()) {
                name = Constants.text(record.cells().get(i)).strip();
                line = record.line();
            }
        }
        return name == null;
    }

    private boolean isSubject(String heading) {
        return known.stream()
                .anyMatch(columns ->
                        columns.named(heading).filter(Envelope.SUBJECT::equals).isPresent());
    }

    /** Null when it says none. */
    @Nullable
    String name() {
        return name;
    }

    Place place() {
        return new Place(null, line, Envelope.SUBJECT, "/" + Envelope.SUBJECT);
    }

    /** How many of the headings are of its content. */
    int known(Columns columns) {
        List<String> cells = headings == null ? List.of() : headings;
        return (int) cells.stream()
                .filter(heading ->
                        columns.named(heading).filter(columns::isOfContent).isPresent())
                .count();
    }
}
