package org.luzhi.axon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.integration.rest.ProblemDocument;
import org.luzhi.projections.download.BundlesBusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever no door has answered: refusals from the buses, misuse of HTTP, and defects, which are logged. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class HttpErrors {

    private static final Logger LOG = LoggerFactory.getLogger(HttpErrors.class);

    private final ProblemWriter problems;

    HttpErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<byte[]> answer(
            Exception error, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        if (error instanceof AsyncRequestNotUsableException) {
            return null; // the reader has gone; there is nobody to answer
        }
        HttpAnswer answer = HttpAnswer.to(error, request);
        if (answer.status().is5xxServerError() && !(error instanceof BundlesBusyException)) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), answer.problems(), error);
        }
        if (problems.wanted(request)) {
            problems.count(answer.problems().getFirst());
            return ResponseEntity.status(answer.status())
                    .headers(answer.headers())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                    .body(ProblemDocument.of(answer.status().value(), answer.problems(), 0, locale)
                            .json());
        }
        request.setAttribute(ErrorPage.PROBLEM, answer.problems().getFirst());
        response.sendError(answer.status().value());
        return null;
    }
}
