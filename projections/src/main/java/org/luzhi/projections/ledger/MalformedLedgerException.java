package org.luzhi.projections.ledger;

/** Bytes that are not of the form which the ledger's formats prescribe. */
public final class MalformedLedgerException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public MalformedLedgerException(String message) {
        super(message);
    }
}
