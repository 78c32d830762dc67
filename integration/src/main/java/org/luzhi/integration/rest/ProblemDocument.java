package org.luzhi.integration.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.ProblemText;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.Wording;

/**
 * A problem as HTTP tells it (RFC 9457), in one language.
 *
 * @param type {@code urn:luzhi:problem:<code>}
 * @param code of the first error
 * @param errors every problem with its place, warnings too
 * @param more how many more there were than are listed; absent when all are
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "errors", "more"})
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<ProblemText> errors,
        @Nullable Long more) {

    /** Media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param problems at least one error */
    public static ProblemDocument of(int status, List<Problem> problems, long more, Locale locale) {
        Problem first = problems.stream().filter(Problem::isError).findFirst().orElseGet(problems::getFirst);
        return new ProblemDocument(
                "urn:luzhi:problem:" + first.code(),
                Wording.message(first, locale),
                status,
                Wording.hint(first, locale),
                first.code(),
                problems.stream()
                        .map(problem -> ProblemText.of(problem, locale))
                        .toList(),
                more == 0 ? null : more);
    }

    /** The document of a refusal. */
    public static ProblemDocument of(Refusal refusal, long more, Locale locale) {
        return of(status(refusal.kind()), refusal.problems(), more, locale);
    }

    /** The HTTP status of a refusal. */
    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case WRONG_STATE -> 409;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
        };
    }

    /** As UTF-8. */
    public byte[] json() {
        try {
            return HistoryJson.mapper().writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document is plain text and numbers", e);
        }
    }
}
