package org.luzhi.integration.subject;

import org.jspecify.annotations.Nullable;

/**
 * A field of a subject.
 *
 * @param name of its column in a CSV; unique within envelope and section
 * @param path JSON Pointer from its line, or from the filing for the envelope
 * @param required whether each line must have it
 * @param unit of its numbers, where it is fixed
 */
public record FieldDefinition(
        String name,
        String path,
        FieldType type,
        boolean required,
        @Nullable Label unit,
        Label label,
        Label note) {}
