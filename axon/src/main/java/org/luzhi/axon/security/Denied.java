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
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What a known sender gets who may not: a problem from the API, the error page from a page. */
final class Denied implements AccessDeniedHandler {

    private final ProblemWriter problems;
    private final SignInRequired signIn;

    Denied(ProblemWriter problems, SignInRequired signIn) {
        this.problems = problems;
        this.signIn = signIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            // A stranger's form lacks the CSRF token because it lacks the session.
            signIn.commence(request, response, new InsufficientAuthenticationException("a stranger", why));
            return;
        }
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
