package org.luzhi.integration.workbook;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.Shown;

/** Reads the sheet of a section: a row of headings, titles above it passed over, then a line per row that is not blank. */
final class SectionSheet {

    static final int LAST_HEADING_ROW = 20;

    private final String sheet;
    private final SectionDefinition section;
    private final boolean from1904;
    private final Intake intake;
    private @Nullable Map<String, Integer> columns;
    private final BitSet headed = new BitSet();
    private boolean hasContent;
    private int lines;

    SectionSheet(String sheet, SectionDefinition section, boolean from1904, Intake intake) {
        this.sheet = sheet;
        this.section = section;
        this.from1904 = from1904;
        this.intake = intake;
        intake.section(section, new Place(sheet, null, null, section.pointer()));
    }

    void take(Row row) {
        if (row.isBlank()) {
            return;
        }
        hasContent = true;
        if (columns != null) {
            line(row, columns);
        } else if (row.number() <= LAST_HEADING_ROW) {
            headings(row);
        }
    }

    void end() {
        if (columns == null && (hasContent || section.atLeast() > 0)) {
            section.fields().stream()
                    .filter(FieldDefinition::isRequired)
                    .forEach(field -> intake.broken(
                            "column.missing", new Place(sheet, null, null, section.pointer()), shown(field)));
        }
    }

    private void headings(Row row) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().length; column++) {
            Optional<FieldDefinition> field = field(row.cell(column));
            if (field.isPresent()) {
                found.putIfAbsent(field.get().name(), column);
            }
        }
        if (found.size() >= 2) {
            columns = found;
            found.values().forEach(headed::set);
            // What is said of the section as a whole stands where its first line would begin.
            String first = CellAddress.letters(headed.nextSetBit(0));
            intake.section(section, new Place(sheet, row.number() + 1, first, section.pointer()));
            tellHeadings(row, found);
        }
    }

    private void tellHeadings(Row row, Map<String, Integer> found) {
        for (int column = 0; column < row.cells().length; column++) {
            Cell cell = row.cell(column);
            if (cell == null) {
                continue;
            }
            Place place = new Place(sheet, row.number(), CellAddress.letters(column), null);
            Optional<FieldDefinition> field = field(cell);
            if (field.isEmpty()) {
                String known =
                        section.fields().stream().map(SectionSheet::shown).collect(Collectors.joining(", "));
                intake.broken("column.unknown", place, Shown.of(cell.text()), known);
            } else if (found.getOrDefault(field.get().name(), column) != column) {
                intake.broken("column.twice", place, shown(field.get()));
            }
        }
        section.fields().stream()
                .filter(field -> field.isRequired() && !found.containsKey(field.name()))
                .forEach(field -> intake.broken(
                        "column.missing", new Place(sheet, row.number(), null, section.pointer()), shown(field)));
    }

    private void line(Row row, Map<String, Integer> of) {
        SheetLine line = new SheetLine(sheet, row, of, section.pointer() + "/" + lines, from1904);
        boolean isBlank = true;
        for (FieldDefinition field : section.fields()) {
            Cell cell = line.cell(field);
            if (cell != null) {
                isBlank = false;
                if (cell.formula() || cell.kind() != Cell.Kind.TEXT) {
                    CellCare.tell(field, cell, line.place(field), intake);
                }
            }
        }
        tellBeyond(row);
        if (!isBlank) {
            lines++;
            intake.line(section, line);
        }
    }

    private void tellBeyond(Row row) {
        for (int column = 0; column < row.cells().length; column++) {
            if (row.cell(column) != null && !headed.get(column)) {
                intake.error("cells.beyond-header", new Place(sheet, row.number(), CellAddress.letters(column), null));
            }
        }
    }

    private Optional<FieldDefinition> field(@Nullable Cell heading) {
        return heading == null
                ? Optional.empty()
                : section.fields().stream()
                        .filter(f -> CellReading.names(heading.text(), f.name(), f.label()))
                        .findFirst();
    }

    private static String shown(FieldDefinition field) {
        return field.label().zh() + " " + field.label().en();
    }
}
