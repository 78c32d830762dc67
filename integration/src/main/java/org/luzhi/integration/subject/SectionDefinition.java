package org.luzhi.integration.subject;

import java.util.List;

/**
 * A section of a subject: lines of the same fields.
 *
 * @param name in JSON under {@code content}, and in the section column of a CSV
 * @param atLeast fewest lines
 */
public record SectionDefinition(String name, Label label, int atLeast, List<FieldDefinition> fields) {

    public SectionDefinition {
        fields = List.copyOf(fields);
    }

    /** JSON Pointer of the section. */
    public String pointer() {
        return SubjectDefinition.CONTENT + "/" + name;
    }
}
