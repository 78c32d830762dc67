package org.luzhi.integration.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.RawLine;
import org.luzhi.integration.subject.RawValue;

/** Reads the sheet of the envelope: a field per row, its label in the first cell, its value in the next. */
final class EnvelopeSheet implements RawLine {

    private final String sheet;
    private final List<FieldDefinition> fields;
    private final boolean from1904;
    private final Intake intake;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(int row, int column, @Nullable Cell cell) {}

    EnvelopeSheet(String sheet, List<FieldDefinition> fields, boolean from1904, Intake intake) {
        this.sheet = sheet;
        this.fields = fields;
        this.from1904 = from1904;
        this.intake = intake;
    }

    void take(Row row) {
        int label = 0;
        while (label < row.cells().length && row.cell(label) == null) {
            label++;
        }
        Cell heading = row.cell(label);
        if (heading == null) {
            return;
        }
        int value = label + 1;
        fields.stream()
                .filter(field -> CellReading.names(heading.text(), field.name(), field.label()))
                .findFirst()
                .ifPresent(field -> take(field, new Found(row.number(), value, row.cell(value))));
    }

    private void take(FieldDefinition field, Found here) {
        if (found.putIfAbsent(field.name(), here) != null) {
            intake.broken(
                    "column.twice",
                    place(here, field),
                    field.label().zh() + " " + field.label().en());
        } else if (here.cell() != null) {
            CellCare.tell(field, here.cell(), place(here, field), intake);
        }
    }

    @Override
    public @Nullable RawValue value(FieldDefinition field) {
        Found here = found.get(field.name());
        return here == null || here.cell() == null ? null : CellValue.of(field, here.cell(), from1904);
    }

    @Override
    public Place place(FieldDefinition field) {
        Found here = found.get(field.name());
        return here == null ? new Place(sheet, null, null, field.path()) : place(here, field);
    }

    @Override
    public Place place() {
        return new Place(sheet, null, null, null);
    }

    private Place place(Found here, FieldDefinition field) {
        return new Place(sheet, here.row(), CellAddress.letters(here.column()), field.path());
    }
}
