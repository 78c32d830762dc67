package org.luzhi.integration.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.RawLine;
import org.luzhi.integration.subject.RawValue;

/**
 * A row of a sheet as a line of a section.
 *
 * @param columns of the fields by name, from 0
 * @param pointer of the line, in the sender's order
 */
record SheetLine(String sheet, Row row, Map<String, Integer> columns, String pointer, boolean from1904)
        implements RawLine {

    @Override
    public @Nullable RawValue value(FieldDefinition field) {
        if (field.isRequired() && !columns.containsKey(field.name())) {
            return new RawValue.Hidden();
        }
        Cell cell = cell(field);
        return cell == null ? null : CellValue.of(field, cell, from1904);
    }

    @Override
    public Place place(FieldDefinition field) {
        Integer column = columns.get(field.name());
        return new Place(
                sheet, row.number(), column == null ? null : CellAddress.letters(column), pointer + field.path());
    }

    @Override
    public Place place() {
        return new Place(sheet, row.number(), null, pointer);
    }

    @Nullable
    Cell cell(FieldDefinition field) {
        Integer column = columns.get(field.name());
        return column == null ? null : row.cell(column);
    }
}
