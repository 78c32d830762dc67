package org.luzhi.domain.filing;

import java.util.List;
import java.util.Objects;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/**
 * A warning that is part of the record: the filing stands, the reader is warned. What depends on the door (a formula
 * cell, a byte-order mark) is not part of the record but of its metadata and its receipt.
 *
 * @param pointer JSON Pointer into the canonical filing
 */
public record RecordedWarning(String code, String pointer, List<String> arguments) {

    public RecordedWarning {
        arguments = List.copyOf(arguments);
    }

    static RecordedWarning of(Problem warning) {
        String pointer = Objects.requireNonNullElse(warning.place().pointer(), "");
        return new RecordedWarning(warning.code(), pointer, warning.arguments());
    }

    /** The warning as a reader is told it. */
    public Problem problem() {
        return Problem.warning(code, Place.pointer(pointer), arguments.toArray(String[]::new));
    }
}
