package org.luzhi.axon.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.HandlerExecutionException;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.rest.ProblemDocument;
import org.luzhi.projections.download.BundlesBusyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What an exception that reached the edge of a controller means to the sender.
 *
 * @param headers e.g. {@code Allow} beside 405
 */
record HttpAnswer(HttpStatus status, HttpHeaders headers, List<Problem> problems) {

    static HttpAnswer to(Exception error, HttpServletRequest request) {
        return refusal(error).map(HttpAnswer::of).orElseGet(() -> switch (error) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable, request);
            case MethodArgumentTypeMismatchException wrong ->
                of(HttpStatus.BAD_REQUEST, "parameter.wrong", wrong.getName(), String.valueOf(wrong.getValue()));
            case MissingServletRequestParameterException missing ->
                of(HttpStatus.BAD_REQUEST, "parameter.wrong", missing.getParameterName(), "");
            case RequestRejectedException trick -> of(HttpStatus.BAD_REQUEST, request);
            case ErrorResponse http -> of(http, request);
            case BodyRefusedException body -> body.answer();
            case BundlesBusyException busy -> busy();
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR, request);
        });
    }

    /** What HTTP itself refuses, by its status alone. */
    static HttpAnswer of(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case UNAUTHORIZED -> of(status, "account.unknown");
            case FORBIDDEN -> of(status, "account.forbidden");
            case NOT_FOUND -> of(status, "path.unknown");
            case METHOD_NOT_ALLOWED -> of(status, "method.unsupported", request.getMethod(), "Allow");
            case NOT_ACCEPTABLE -> of(status, "accept.unsupported");
            case REQUEST_TIMEOUT -> of(status, "request.slow");
            case UNSUPPORTED_MEDIA_TYPE ->
                of(status, "media-type.unsupported", String.valueOf(request.getContentType()), "/v3/api-docs");
            default ->
                status.is4xxClientError()
                        ? of(status, "request.wrong")
                        : of(
                                status,
                                "internal.failure",
                                UUID.randomUUID().toString().substring(0, 8));
        };
    }

    private static HttpAnswer busy() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(BundlesBusyException.RETRY_AFTER));
        return new HttpAnswer(HttpStatus.SERVICE_UNAVAILABLE, headers, List.of(problem("bundle.busy")));
    }

    private static Optional<Refusal> refusal(Exception error) {
        if (error instanceof RefusedException refused) {
            return Optional.of(refused.refusal());
        }
        return error instanceof HandlerExecutionException remote
                ? remote.getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast)
                : Optional.empty();
    }

    private static HttpAnswer of(Refusal refusal) {
        HttpStatus status = HttpStatus.valueOf(ProblemDocument.status(refusal.kind()));
        return new HttpAnswer(status, HttpHeaders.EMPTY, refusal.problems());
    }

    private static HttpAnswer of(ErrorResponse http, HttpServletRequest request) {
        HttpAnswer plain = of(HttpStatus.valueOf(http.getStatusCode().value()), request);
        HttpHeaders headers = http.getHeaders();
        if (plain.status == HttpStatus.METHOD_NOT_ALLOWED) {
            String allowed = String.valueOf(headers.getFirst(HttpHeaders.ALLOW));
            return new HttpAnswer(
                    plain.status, headers, List.of(problem("method.unsupported", request.getMethod(), allowed)));
        }
        if (plain.status == HttpStatus.UNSUPPORTED_MEDIA_TYPE && headers.getFirst(HttpHeaders.ACCEPT) != null) {
            String sent = String.valueOf(request.getContentType());
            String accepted = String.valueOf(headers.getFirst(HttpHeaders.ACCEPT));
            return new HttpAnswer(plain.status, headers, List.of(problem("media-type.unsupported", sent, accepted)));
        }
        return new HttpAnswer(plain.status, headers, plain.problems);
    }

    private static HttpAnswer unreadable(HttpMessageNotReadableException error, HttpServletRequest request) {
        return error.getMostSpecificCause() instanceof BodyRefusedException body
                ? body.answer()
                : of(HttpStatus.BAD_REQUEST, request);
    }

    private static HttpAnswer of(HttpStatus status, String code, String... arguments) {
        return new HttpAnswer(status, HttpHeaders.EMPTY, List.of(problem(code, arguments)));
    }

    private static Problem problem(String code, String... arguments) {
        return Problem.error(code, Place.WHOLE, arguments);
    }
}
