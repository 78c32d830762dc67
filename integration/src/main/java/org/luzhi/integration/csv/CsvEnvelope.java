package org.luzhi.integration.csv;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.RawLine;
import org.luzhi.integration.subject.RawValue;
import org.luzhi.integration.subject.Shown;
import org.luzhi.integration.subject.SubjectDefinition;

/** The envelope of a CSV: each value where it stands first; where it stands again it must be the same. */
final class CsvEnvelope implements RawLine {

    private final Header header;
    private final int firstLine;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    CsvEnvelope(Header header, int firstLine) {
        this.header = header;
        this.firstLine = firstLine;
    }

    void take(CsvRecords.Record record, SubjectDefinition subject, Intake intake) {
        for (FieldDefinition field : subject.envelope()) {
            String text = header.text(record, field.name());
            if (text.isEmpty()) {
                continue;
            }
            String known = texts.putIfAbsent(field.name(), text);
            lines.putIfAbsent(field.name(), record.line());
            if (known != null && !known.equals(text)) {
                Place place = new Place(null, record.line(), field.name(), field.path());
                intake.error("field.mismatch", place, field.name(), Shown.of(known), Shown.of(text));
            }
        }
    }

    @Override
    public @Nullable RawValue value(FieldDefinition field) {
        if (field.isRequired() && !header.has(field.name())) {
            return new RawValue.Hidden();
        }
        String text = texts.get(field.name());
        return text == null ? null : CellReading.of(field, text);
    }

    @Override
    public Place place(FieldDefinition field) {
        return new Place(null, lines.getOrDefault(field.name(), firstLine), field.name(), field.path());
    }

    @Override
    public Place place() {
        return new Place(null, firstLine, null, null);
    }
}
