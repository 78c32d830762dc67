package org.luzhi.integration.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.Envelope;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** Which subject a workbook says it is of: read ahead, because that tells what its sheets are. */
final class WorkbookSubject {

    private final List<String> sheets;
    private final boolean ofAny;
    private @Nullable String name;
    private Place place = Place.pointer("/" + Envelope.SUBJECT);

    private WorkbookSubject(List<String> sheets, List<SubjectDefinition> subjects) {
        this.sheets = sheets;
        this.ofAny = sheets.stream().anyMatch(SheetName::isEnvelope)
                || subjects.stream().anyMatch(subject -> known(subject) > 0);
    }

    static WorkbookSubject read(
            Contents contents, SharedTexts texts, DateStyles styles, List<SubjectDefinition> subjects)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        WorkbookSubject found = new WorkbookSubject(
                contents.all().stream().map(Contents.Sheet::name).toList(), subjects);
        List<FieldDefinition> fields = subjects.stream()
                .flatMap(subject -> subject.envelope().stream())
                .filter(field -> field.name().equals(Envelope.SUBJECT))
                .toList();
        Optional<Contents.Sheet> envelope = contents.all().stream()
                .filter(sheet -> SheetName.isEnvelope(sheet.name()))
                .findFirst();
        if (envelope.isPresent()) {
            contents.firstRows(
                    envelope.get(),
                    texts,
                    styles,
                    row -> found.take(envelope.get().name(), row, fields));
        }
        return found;
    }

    /** Takes the next row; false when no further one is of interest. */
    private boolean take(String sheet, Row row, List<FieldDefinition> fields) {
        for (int column = 0; column < row.cells().length; column++) {
            Cell label = row.cell(column);
            if (label != null) {
                Cell value = row.cell(column + 1);
                if (fields.stream().noneMatch(f -> CellReading.names(label.text(), f.name(), f.label()))) {
                    return true;
                }
                place = new Place(sheet, row.number(), CellAddress.letters(column + 1), "/" + Envelope.SUBJECT);
                name = value == null || value.text().isBlank()
                        ? null
                        : value.text().strip();
                return false;
            }
        }
        return true;
    }

    /** Whether any sheet is one of a template. */
    boolean isOfAny() {
        return ofAny;
    }

    /** Null when it says none. */
    @Nullable
    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    /** How many of its sheets are sections of the subject. */
    int known(SubjectDefinition subject) {
        return (int) sheets.stream()
                .filter(sheet -> subject.sections().stream().anyMatch(section -> SheetName.isOf(section, sheet)))
                .count();
    }
}
