package org.luzhi.axon.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.luzhi.axon.web.ErrorPage;
import org.luzhi.axon.web.ProblemWriter;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What a known sender gets who may not: a problem from the API, the error page from a page. */
final class Denied implements AccessDeniedHandler {

    private final ProblemWriter problems;

    Denied(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Problem problem =
                Problem.error(why instanceof CsrfException ? "account.csrf" : "account.forbidden", Place.WHOLE);
        if (problems.wanted(request)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, problem);
        } else {
            request.setAttribute(ErrorPage.PROBLEM, problem);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
