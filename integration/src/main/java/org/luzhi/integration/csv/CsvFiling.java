package org.luzhi.integration.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.CsvColumns;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.Shown;
import org.luzhi.integration.subject.SubjectDefinition;

/** The filing that the records of a CSV make. */
final class CsvFiling {

    private final SubjectDefinition subject;
    private final Intake intake;
    private final Columns columns;
    private final Map<String, Integer> linesOf = new HashMap<>();
    private @Nullable Header header;
    private @Nullable CsvEnvelope envelope;

    CsvFiling(Columns columns, Intake intake) {
        this.columns = columns;
        this.subject = columns.subject();
        this.intake = intake;
    }

    void brokenAt(int line) {
        intake.broken("csv.broken", new Place(null, line, null, null), String.valueOf(line));
    }

    void take(CsvRecords.Record written) {
        if (written.isBlank()) {
            return;
        }
        if (header == null || envelope == null) {
            List<String> headings = written.cells();
            header = Header.read(
                    Constants.read(written, i -> Shown.of(headings.get(i).strip()), intake), columns, intake);
            envelope = new CsvEnvelope(header, written.line() + 1);
            return;
        }
        CsvRecords.Record record = Constants.read(written, header::column, intake);
        if (header.hasMore(record)) {
            intake.error("cells.beyond-header", new Place(null, record.line(), null, null));
        }
        envelope.take(record, subject, intake);
        line(header, record);
    }

    void end() {
        if (envelope == null || header == null) {
            intake.broken("csv.heading-missing", Place.WHOLE);
        } else if (!header.isEmpty()) {
            intake.envelope(envelope);
        }
    }

    private void line(Header head, CsvRecords.Record record) {
        String named = head.text(record, CsvColumns.SECTION);
        if (named.isEmpty()) {
            if (holdsLine(head, record)) {
                Place place = new Place(null, record.line(), CsvColumns.SECTION, null);
                intake.broken("field.missing", place, CsvColumns.SECTION);
            }
            return;
        }
        Optional<SectionDefinition> section = subject.sections().stream()
                .filter(s -> CellReading.names(named, s.name(), s.label()))
                .findFirst();
        if (section.isEmpty()) {
            String known =
                    subject.sections().stream().map(SectionDefinition::name).collect(Collectors.joining(", "));
            intake.broken(
                    "section.unknown",
                    new Place(null, record.line(), CsvColumns.SECTION, null),
                    Shown.of(named),
                    known);
            return;
        }
        line(head, record, section.get());
    }

    private void line(Header head, CsvRecords.Record record, SectionDefinition section) {
        String pointer = section.pointer() + "/" + (linesOf.merge(section.name(), 1, Integer::sum) - 1);
        columns.names().stream()
                .filter(column ->
                        !belongs(column, section) && !head.text(record, column).isEmpty())
                .forEach(column -> intake.error(
                        "field.not-in-section",
                        new Place(null, record.line(), column, pointer),
                        column,
                        section.name()));
        intake.line(section, new CsvLine(head, record, pointer));
    }

    private boolean belongs(String column, SectionDefinition section) {
        return column.equals(CsvColumns.SECTION)
                || section.fields().stream().anyMatch(f -> f.name().equals(column))
                || subject.envelope().stream().anyMatch(f -> f.name().equals(column));
    }

    private boolean holdsLine(Header head, CsvRecords.Record record) {
        return subject.sections().stream().flatMap(s -> s.fields().stream()).anyMatch(f -> !head.text(record, f.name())
                .isEmpty());
    }
}
