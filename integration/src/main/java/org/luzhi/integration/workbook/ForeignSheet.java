package org.luzhi.integration.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.SectionDefinition;

/** A sheet that is none of the template's. A clerk may have those; but with a section's headings it is one renamed. */
final class ForeignSheet {

    private final List<SectionDefinition> sections;
    private @Nullable SectionDefinition section;
    private int headings;
    private boolean hasLines;

    ForeignSheet(List<SectionDefinition> sections) {
        this.sections = sections;
    }

    /** Takes the next row; false when no further one is of interest. */
    boolean take(Row row) {
        if (section != null) {
            hasLines = !row.isBlank();
            return !hasLines;
        }
        section = headedBy(row);
        headings = row.number();
        return section != null || headings < SectionSheet.LAST_HEADING_ROW;
    }

    /** The section that it has lines of. */
    Optional<SectionDefinition> section() {
        return hasLines ? Optional.ofNullable(section) : Optional.empty();
    }

    /** The row of its headings. */
    int headings() {
        return headings;
    }

    /** Sections share headings: the one that has the most of them, and hardly any other. */
    private @Nullable SectionDefinition headedBy(Row row) {
        return sections.stream()
                .filter(each -> each.fields().stream()
                        .filter(FieldDefinition::isRequired)
                        .allMatch(field -> isIn(row, field)))
                .max(Comparator.<SectionDefinition>comparingLong(each -> each.fields().stream()
                                .filter(field -> isIn(row, field))
                                .count())
                        .thenComparing(each -> -each.fields().size()))
                .orElse(null);
    }

    private static boolean isIn(Row row, FieldDefinition field) {
        for (Cell cell : row.cells()) {
            if (cell != null && CellReading.names(cell.text(), field.name(), field.label())) {
                return true;
            }
        }
        return false;
    }
}
