package org.luzhi.axon.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is of no type or is declared too large before a byte of it is read, and watches the others while they are read. */
final class BodyLimit extends OncePerRequestFilter {

    private final BodySettings settings;
    private final ProblemWriter problems;

    BodyLimit(BodySettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > settings.maxSize().toBytes()) {
            HttpAnswer answer =
                    BodyRefusedException.tooLarge(settings.maxSize()).answer();
            problems.write(request, response, answer.status(), answer.problems().getFirst());
            return;
        }
        if (String.valueOf(request.getContentType()).contains("*")) {
            // A range is no type, and Spring fails on one.
            HttpAnswer answer = HttpAnswer.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request);
            problems.write(request, response, answer.status(), answer.problems().getFirst());
            return;
        }
        chain.doFilter(hasBody(request) ? new WatchedBody(request, settings) : request, response);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
