package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A subject as data.
 *
 * @param name e.g. {@code energy-use}
 * @param envelope the fields of the whole filing
 * @param sections each a list of lines
 * @param notes what a filer must know, in order
 * @param example a filing that can be sent as it stands, by the enterprise that it names
 */
public record SubjectDefinition(
        String name,
        Label title,
        List<FieldDefinition> envelope,
        List<SectionDefinition> sections,
        List<Label> notes,
        JsonNode example) {

    /** Most lines that a section may have. */
    public static final int MOST_LINES = 1_000;

    /** JSON Pointer of what is filed. */
    static final String CONTENT = "/content";

    public SubjectDefinition {
        envelope = List.copyOf(envelope);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** Whether its content has a member of that name. */
    public boolean isOfContent(String member) {
        return section(member).isPresent()
                || envelope.stream()
                        .anyMatch(field -> field.path().equals(CONTENT + "/" + member)
                                || field.path().startsWith(CONTENT + "/" + member + "/"));
    }

    /** What fields of the lines must name in other sections. */
    List<FieldDefinition.Reference> references() {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> Stream.ofNullable(field.reference()))
                .distinct()
                .toList();
    }

    /** The same, knowing the names of all subjects that can be filed. */
    SubjectDefinition among(List<String> subjects) {
        List<FieldDefinition> knowing = envelope.stream()
                .map(field -> field.type() instanceof FieldType.Fixed fixed
                        ? field.ofType(new FieldType.Fixed(fixed.value(), subjects))
                        : field)
                .toList();
        return new SubjectDefinition(name, title, knowing, sections, notes, example);
    }

    /** The section of that name. */
    public Optional<SectionDefinition> section(String section) {
        return sections.stream().filter(s -> s.name().equals(section)).findFirst();
    }
}
