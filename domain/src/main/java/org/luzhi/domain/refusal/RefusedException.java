package org.luzhi.domain.refusal;

/** Thrown by a decision that refuses its command; carries the {@link Refusal}, not a stack trace. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.problems().getFirst().code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
