package org.luzhi.axon.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.luzhi.axon.web.ProblemWriter;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** What a request without a known sender gets: a problem from the API, the login page from a page. */
final class SignInRequired implements AuthenticationEntryPoint {

    private final ProblemWriter problems;

    SignInRequired(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean token = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (token || problems.wanted(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, token ? "Bearer error=\"invalid_token\"" : "Bearer");
            Problem problem = Problem.error(token ? "account.token" : "account.unknown", Place.WHOLE);
            problems.write(request, response, HttpStatus.UNAUTHORIZED, problem);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/login"); // htmx would put the login page inside the page
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/login");
        }
    }
}
