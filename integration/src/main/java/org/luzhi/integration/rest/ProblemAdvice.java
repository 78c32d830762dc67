package org.luzhi.integration.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.HandlerExecutionException;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every error of the API as a problem document; pages have their own error page. */
@RestControllerAdvice
public class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final List<String> API = List.of("/api/", "/ledger/");

    private final Tally tally;

    public ProblemAdvice(Tally tally) {
        this.tally = tally;
    }

    /** Answers for the API; leaves everything else, and what the security chain throws, to those who know it. */
    @ExceptionHandler(Exception.class)
    public ResponseEntity<byte[]> answer(Exception thrown, HttpServletRequest request) throws Exception {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean ours = API.stream().anyMatch(path::startsWith);
        if (!ours || thrown.getClass().getName().startsWith("org.springframework.security.")) {
            throw thrown;
        }
        ProblemDocument problem = document(thrown, Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        tally.refused(FilingController.DOOR, problem.code());
        return ResponseEntity.status(problem.status())
                .headers(headers(thrown))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.json());
    }

    private static ProblemDocument document(Exception thrown, Locale locale) {
        Optional<Refusal> refusal = refusal(thrown);
        if (refusal.isPresent()) {
            return ProblemDocument.of(refusal.get(), 0, locale);
        }
        if (thrown instanceof RequestRefusedException request) {
            return ProblemDocument.of(request.status(), List.of(request.problem()), 0, locale);
        }
        Said said = said(thrown);
        Problem problem = Problem.error(said.code, Place.WHOLE, said.arguments.toArray(String[]::new));
        return ProblemDocument.of(said.status, List.of(problem), 0, locale);
    }

    private record Said(int status, String code, List<String> arguments) {}

    private static Said said(Exception thrown) {
        return switch (thrown) {
            case HttpMediaTypeNotSupportedException type ->
                new Said(
                        415,
                        "media-type.unsupported",
                        List.of(
                                String.valueOf(type.getContentType()),
                                MediaType.toString(type.getSupportedMediaTypes())));
            case HttpRequestMethodNotSupportedException method ->
                new Said(405, "method.unsupported", List.of(method.getMethod(), String.join(", ", allowed(method))));
            case MethodArgumentTypeMismatchException parameter ->
                new Said(400, "parameter.wrong", List.of(parameter.getName(), String.valueOf(parameter.getValue())));
            case MissingServletRequestParameterException parameter ->
                new Said(400, "parameter.wrong", List.of(parameter.getParameterName(), ""));
            case TypeMismatchException other -> new Said(400, "request.wrong", List.of());
            case HttpMessageNotReadableException body -> new Said(400, "request.wrong", List.of());
            case AxonTransientException busy -> new Said(503, "system.busy", List.of());
            case ErrorResponse spring -> spring.getStatusCode().is4xxClientError() ? client(spring) : failure(thrown);
            default -> failure(thrown);
        };
    }

    private static Said client(ErrorResponse spring) {
        int status = spring.getStatusCode().value();
        return new Said(status, status == 404 ? "path.unknown" : "request.wrong", List.of());
    }

    private static Said failure(Exception thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("request failed, number {}", number, thrown);
        return new Said(500, "internal.failure", List.of(number));
    }

    private static List<String> allowed(HttpRequestMethodNotSupportedException method) {
        return method.getSupportedMethods() == null ? List.of() : List.of(method.getSupportedMethods());
    }

    private static HttpHeaders headers(Exception thrown) {
        return thrown instanceof ErrorResponse spring ? spring.getHeaders() : HttpHeaders.EMPTY;
    }

    /** A refusal may come as it is, or over a bus. */
    private static Optional<Refusal> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return Optional.of(refused.refusal());
            }
            if (cause instanceof HandlerExecutionException handler
                    && handler.<Object>getDetails().orElse(null) instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
