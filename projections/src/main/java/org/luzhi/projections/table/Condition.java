package org.luzhi.projections.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search condition that grows with the filters that a question gives; a null argument filters nothing. */
public final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    public Condition and(String part, @Nullable Object argument) {
        if (argument != null) {
            parts.add(part);
            arguments.add(argument);
        }
        return this;
    }

    public String sql() {
        return parts.isEmpty() ? "true" : String.join(" and ", parts);
    }

    public List<Object> arguments() {
        return Collections.unmodifiableList(arguments);
    }
}
