package org.luzhi.integration.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.CsvColumns;
import org.luzhi.integration.subject.SubjectDefinition;

/** The columns of a subject, prepared so that a header is understood at once. */
final class Columns {

    private final SubjectDefinition subject;
    private final List<String> names;
    private final Set<String> required;
    private final Map<String, String> byHeading = new HashMap<>();

    Columns(SubjectDefinition subject) {
        this.subject = subject;
        this.names = List.copyOf(CsvColumns.of(subject).keySet());
        this.required = CsvColumns.required(subject);
        CsvColumns.of(subject).forEach((name, label) -> CellReading.headings(name, label)
                .forEach(heading -> byHeading.putIfAbsent(heading, name)));
    }

    SubjectDefinition subject() {
        return subject;
    }

    List<String> names() {
        return names;
    }

    Set<String> required() {
        return required;
    }

    /** The column that a heading names. */
    Optional<String> named(String heading) {
        return Optional.ofNullable(byHeading.get(CellReading.plain(heading)));
    }
}
