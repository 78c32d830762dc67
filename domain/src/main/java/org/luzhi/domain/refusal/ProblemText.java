package org.luzhi.domain.refusal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A problem as a reader sees it: flat, in one language. */
@JsonPropertyOrder({"sheet", "row", "column", "pointer", "code", "severity", "message", "hint"})
public record ProblemText(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String pointer,
        String code,
        String severity,
        String message,
        String hint) {

    /** The problem in that language. */
    public static ProblemText of(Problem problem, Locale locale) {
        return new ProblemText(
                problem.place().sheet(),
                problem.place().row(),
                problem.place().column(),
                problem.place().pointer(),
                problem.code(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                Wording.message(problem, locale),
                Wording.hint(problem, locale));
    }
}
