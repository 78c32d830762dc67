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

    /** Both conditions, as a new one. */
    public Condition and(Condition other) {
        Condition both = new Condition();
        for (Condition each : List.of(this, other)) {
            both.parts.addAll(each.parts);
            both.arguments.addAll(each.arguments);
        }
        return both;
    }

    public String sql() {
        return parts.isEmpty() ? "true" : String.join(" and ", parts);
    }

    public List<Object> arguments() {
        return Collections.unmodifiableList(arguments);
    }
}
