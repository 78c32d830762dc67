package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The subjects of this build. */
public final class BuiltInSubjects implements SubjectCatalogue {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<SubjectDefinition> subjects;
    private final Function<SubjectDefinition, byte[]> workbook;
    private final Map<String, byte[]> workbooks = new ConcurrentHashMap<>();

    /** @param workbook writes the blank workbook of a subject */
    public BuiltInSubjects(List<SubjectDefinition> subjects, Function<SubjectDefinition, byte[]> workbook) {
        this.subjects = List.copyOf(subjects);
        this.workbook = workbook;
    }

    @Override
    public List<SubjectDefinition> all() {
        return subjects;
    }

    @Override
    public Optional<SubjectDefinition> find(String subject) {
        return subjects.stream().filter(s -> s.name().equals(subject)).findFirst();
    }

    @Override
    public Optional<ObjectNode> schema(String subject) {
        return find(subject).map(SubjectSchema::of);
    }

    @Override
    public Optional<ObjectNode> form(String subject) {
        return find(subject).map(SubjectForm::of);
    }

    @Override
    public Optional<byte[]> workbookTemplate(String subject) {
        return find(subject)
                .map(s -> workbooks.computeIfAbsent(s.name(), name -> workbook.apply(s)))
                .map(byte[]::clone);
    }

    @Override
    public Optional<byte[]> csvTemplate(String subject) {
        return find(subject)
                .map(s -> BYTE_ORDER_MARK + String.join(",", CsvColumns.of(s).keySet()) + "\r\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
