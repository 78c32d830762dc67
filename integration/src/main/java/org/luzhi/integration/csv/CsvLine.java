package org.luzhi.integration.csv;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.RawLine;
import org.luzhi.integration.subject.RawValue;

/**
 * A record as a line of a section.
 *
 * @param pointer of the line, in the sender's order
 */
record CsvLine(Header header, CsvRecords.Record record, String pointer) implements RawLine {

    @Override
    public @Nullable RawValue value(FieldDefinition field) {
        if (field.isRequired() && !header.has(field.name())) {
            return new RawValue.Hidden();
        }
        String text = header.text(record, field.name());
        return text.isEmpty() ? null : CellReading.of(field, text);
    }

    @Override
    public Place place(FieldDefinition field) {
        return new Place(null, record.line(), field.name(), pointer + field.path());
    }

    @Override
    public Place place() {
        return new Place(null, record.line(), null, pointer);
    }
}
