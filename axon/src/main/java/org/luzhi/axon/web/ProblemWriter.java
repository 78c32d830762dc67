package org.luzhi.axon.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.channel.Tally;
import org.luzhi.integration.rest.ProblemDocument;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

/** Writes problems from where no controller is: filters, and the container's own errors. */
public final class ProblemWriter {

    private static final String DOOR = "rest";

    private final LocaleResolver locales;
    private final Tally tally;

    ProblemWriter(LocaleResolver locales, Tally tally) {
        this.locales = locales;
        this.tally = tally;
    }

    /** Counts what was refused before, or beside, the canonical path. */
    void count(Problem problem) {
        tally.refused(DOOR, problem.code());
    }

    /** Whether the sender of this request reads problems rather than pages. */
    public boolean wanted(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked instanceof String original ? original : request.getRequestURI();
        return path.startsWith("/api/")
                || path.startsWith("/actuator/")
                || !String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Writes one problem as the whole answer. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Problem problem)
            throws IOException {
        count(problem);
        Locale locale = locales.resolveLocale(request);
        byte[] body =
                ProblemDocument.of(status.value(), List.of(problem), 0, locale).json();
        response.setStatus(status.value());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.getOutputStream().write(body);
    }
}
