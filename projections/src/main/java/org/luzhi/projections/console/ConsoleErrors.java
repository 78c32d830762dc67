package org.luzhi.projections.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.refusal.Wording;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what a page was refused into a page that says so; the API answers the same refusals as problem documents. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before whoever words the refusals of everything else
@ControllerAdvice(assignableTypes = ConsolePage.class)
final class ConsoleErrors {

    private final FrameAdvice frame;

    ConsoleErrors(FrameAdvice frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    String refused(
            RefusedException refused,
            Actor actor,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        frame.surround(actor, locale, request, model);
        Problem first = refused.refusal().problems().getFirst();
        return page(refused.refusal().kind(), sentence(first, locale), response, model);
    }

    /** A path or a parameter that no page has, e.g. {@code /console/history/abc}. */
    @ExceptionHandler
    String unreadable(
            MethodArgumentTypeMismatchException mismatch,
            Actor actor,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        frame.surround(actor, locale, request, model);
        return page(Refusal.Kind.UNKNOWN, "", response, model);
    }

    private static String sentence(Problem problem, Locale locale) {
        return Wording.knows(problem.code())
                ? Wording.message(problem, locale) + " " + Wording.hint(problem, locale)
                : problem.code();
    }

    private static String page(Refusal.Kind kind, String sentence, HttpServletResponse response, Model model) {
        response.setStatus(
                switch (kind) {
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                    case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
                    case WRONG_STATE -> HttpServletResponse.SC_CONFLICT;
                    case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
                });
        model.addAttribute(
                "kind",
                kind == Refusal.Kind.WRONG_STATE ? "invalid" : kind.name().toLowerCase(Locale.ROOT));
        model.addAttribute("sentence", sentence);
        return "console/refused";
    }
}
