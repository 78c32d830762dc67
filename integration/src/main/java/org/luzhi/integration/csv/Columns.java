package org.luzhi.integration.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.CodeList;
import org.luzhi.integration.subject.CsvColumns;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** The columns of a subject, prepared so that a header is understood at once. */
final class Columns {

    private final SubjectDefinition subject;
    private final List<String> names;
    private final Set<String> required;
    private final Map<String, String> byHeading = new HashMap<>();
    private final Set<String> labels = new HashSet<>();

    Columns(SubjectDefinition subject) {
        this.subject = subject;
        this.names = List.copyOf(CsvColumns.of(subject).keySet());
        this.required = CsvColumns.required(subject);
        CsvColumns.of(subject).forEach((name, label) -> CellReading.headings(name, label)
                .forEach(heading -> byHeading.putIfAbsent(heading, name)));
        labels.addAll(byHeading.keySet());
        subject.sections().forEach(s -> labels.addAll(CellReading.headings(s.name(), s.label())));
        Stream.concat(subject.envelope().stream(), subject.sections().stream().flatMap(s -> s.fields().stream()))
                .map(FieldDefinition::type)
                .flatMap(type -> type.choices().stream())
                .forEach(this::codes);
    }

    private void codes(CodeList list) {
        list.codes().forEach((code, label) -> {
            labels.addAll(CellReading.headings(code, label));
            labels.add(CellReading.plain(list.shown(code)));
        });
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

    /** Whether a column holds content rather than what stands around it. */
    boolean isOfContent(String column) {
        return !column.equals(CsvColumns.SECTION)
                && subject.envelope().stream().noneMatch(field -> field.name().equals(column) && !field.isOfContent());
    }

    /** The column that a heading names. */
    Optional<String> named(String heading) {
        return Optional.ofNullable(byHeading.get(CellReading.plain(heading)));
    }

    /** Whether a cell holds a word of the template: a heading, a section or what a code is called. */
    boolean isLabel(String cell) {
        return labels.contains(CellReading.plain(cell));
    }
}
