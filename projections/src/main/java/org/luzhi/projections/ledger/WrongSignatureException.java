package org.luzhi.projections.ledger;

/** A note whose signature is not that of the key. */
public final class WrongSignatureException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public WrongSignatureException(String message) {
        super(message);
    }
}
