package org.luzhi.integration.subject;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The columns of a subject's CSV: what is around the lines, the section, what any section has, and totals last. */
public final class CsvColumns {

    /** The column that says which section a line belongs to. */
    public static final String SECTION = "section";

    private static final Label SECTION_LABEL = new Label("部分", "Section");

    private CsvColumns() {}

    /** Names and labels in order. */
    public static Map<String, Label> of(SubjectDefinition subject) {
        Map<String, Label> columns = new LinkedHashMap<>();
        subject.envelope().stream().filter(f -> !f.isOfContent()).forEach(f -> columns.put(f.name(), f.label()));
        columns.put(SECTION, SECTION_LABEL);
        subject.sections().forEach(s -> s.fields().forEach(f -> columns.putIfAbsent(f.name(), f.label())));
        subject.envelope().stream().filter(FieldDefinition::isOfContent).forEach(f -> columns.put(f.name(), f.label()));
        return columns;
    }

    /** The columns without which no filing can be read. */
    public static Set<String> required(SubjectDefinition subject) {
        Set<String> required = new LinkedHashSet<>();
        subject.envelope().stream().filter(FieldDefinition::isRequired).forEach(f -> required.add(f.name()));
        required.add(SECTION);
        subject.sections().stream()
                .filter(s -> s.atLeast() > 0)
                .flatMap(s -> s.fields().stream())
                .filter(FieldDefinition::isRequired)
                .forEach(f -> required.add(f.name()));
        return required;
    }
}
