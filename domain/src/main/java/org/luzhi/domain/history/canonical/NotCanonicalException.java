package org.luzhi.domain.history.canonical;

/** The bytes depart from the canonical form. Never leaves the package, and so has neither trace nor text. */
final class NotCanonicalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotCanonicalException() {
        super(null, null, false, false);
    }
}
