package org.luzhi.integration.subject;

import java.util.List;

/**
 * A subject as data.
 *
 * @param name e.g. {@code energy-use}
 * @param envelope the fields of the whole filing
 * @param sections each a list of lines
 * @param notes what a filer must know, in order
 */
public record SubjectDefinition(
        String name, Label title, List<FieldDefinition> envelope, List<SectionDefinition> sections, List<Label> notes) {

    /** Most lines that a section may have. */
    public static final int MOST_LINES = 1_000;

    public SubjectDefinition {
        envelope = List.copyOf(envelope);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
