package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

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

    public SubjectDefinition {
        envelope = List.copyOf(envelope);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** The section of that name. */
    public Optional<SectionDefinition> section(String section) {
        return sections.stream().filter(s -> s.name().equals(section)).findFirst();
    }
}
