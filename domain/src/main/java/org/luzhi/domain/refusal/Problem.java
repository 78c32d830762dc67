package org.luzhi.domain.refusal;

import java.util.List;

/**
 * One thing wrong with, or doubtful in, a submission. The sentence and the hint come from {@link Wording} by code, in
 * the reader's language, with the arguments filled in.
 *
 * @param code stable code, e.g. {@code energy.unknown}
 * @param arguments what the sentence needs to name: the value seen, the values allowed
 */
public record Problem(String code, Severity severity, Place place, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String code, Place place, String... arguments) {
        return new Problem(code, Severity.ERROR, place, List.of(arguments));
    }

    public static Problem warning(String code, Place place, String... arguments) {
        return new Problem(code, Severity.WARNING, place, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Problem at(Place elsewhere) {
        return new Problem(code, severity, elsewhere, arguments);
    }
}
