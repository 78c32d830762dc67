package org.luzhi.integration.subject;

import org.jspecify.annotations.Nullable;

/**
 * A field of a subject.
 *
 * @param name of its column in a CSV; unique within envelope and section
 * @param path JSON Pointer from its line, or from the filing for the envelope
 * @param unit of its numbers, where it is fixed
 */
public record FieldDefinition(
        String name,
        String path,
        FieldType type,
        Need need,
        @Nullable Label unit,
        Label label,
        Label note) {

    public boolean isRequired() {
        return need == Need.ALWAYS;
    }

    /** JSON Pointer of the part of the line that holds the field; empty when it is the line itself. */
    public String part() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
