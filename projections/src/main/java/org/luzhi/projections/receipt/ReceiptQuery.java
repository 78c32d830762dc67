package org.luzhi.projections.receipt;

import java.util.Locale;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.filing.ReceiptId;

/** Questions about receipts. */
public sealed interface ReceiptQuery {

    /** The receipt of that id. Answers an optional {@link org.luzhi.domain.receipt.Receipt}, which an enterprise sees only if it is its own. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindReceipt(ReceiptId receipt, Locale locale) implements ReceiptQuery {}

    /**
     * The proof that the event of a receipt is in the ledger. Answers an optional {@link ReceiptProof}, which an enterprise
     * sees only if it is its own.
     */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindReceiptProof(ReceiptId receipt) implements ReceiptQuery {}
}
