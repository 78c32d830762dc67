package org.luzhi.axon.web;

import java.io.IOException;
import java.util.List;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A body is too large, as declared or as counted, or too slow. */
final class BodyRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient HttpAnswer answer;

    private BodyRefusedException(HttpStatus status, String code, String... arguments) {
        super(code);
        this.answer = new HttpAnswer(status, HttpHeaders.EMPTY, List.of(Problem.error(code, Place.WHOLE, arguments)));
    }

    static BodyRefusedException tooLarge(DataSize limit) {
        return new BodyRefusedException(HttpStatus.PAYLOAD_TOO_LARGE, "file.too-large", Long.toString(limit.toBytes()));
    }

    static BodyRefusedException tooSlow() {
        return new BodyRefusedException(HttpStatus.REQUEST_TIMEOUT, "request.slow");
    }

    HttpAnswer answer() {
        return answer;
    }
}
