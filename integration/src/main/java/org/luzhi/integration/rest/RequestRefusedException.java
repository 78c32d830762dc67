package org.luzhi.integration.rest;

import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** Thrown for a request that no command came of: too large, too slow, not readable at all. Carries no stack trace. */
final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Problem problem;

    RequestRefusedException(int status, String code, String... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.problem = Problem.error(code, Place.WHOLE, arguments);
    }

    int status() {
        return status;
    }

    Problem problem() {
        return problem;
    }
}
