package org.luzhi.integration.subject;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;

/** A line of a section, or the envelope, as its door saw it: values, and where each of them stands or should stand. */
public interface RawLine {

    /** Null when there is nothing: no member, a null, a blank cell. */
    @Nullable
    RawValue value(FieldDefinition field);

    Place place(FieldDefinition field);

    /** The place of the whole line. */
    Place place();
}
