package org.luzhi.axon.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the container sends what went wrong outside a controller. Tells nothing of the inside. */
@Controller
public class ErrorPage implements ErrorController {

    /** Request attribute: the {@link Problem} to show; without it the status speaks. */
    public static final String PROBLEM = ErrorPage.class.getName() + ".problem";

    private final ProblemWriter problems;

    ErrorPage(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        HttpStatus status = status(request);
        Problem problem = request.getAttribute(PROBLEM) instanceof Problem known
                ? known
                : HttpAnswer.of(status, request).problems().getFirst();
        if (problems.wanted(request)) {
            problems.write(request, response, status, problem);
            return null;
        }
        Map<String, Object> model = Map.of(
                "status", status.value(),
                "message", Wording.message(problem, locale),
                "hint", Wording.hint(problem, locale));
        return new ModelAndView("error", model, status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
