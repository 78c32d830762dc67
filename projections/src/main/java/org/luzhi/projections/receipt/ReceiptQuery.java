package org.luzhi.projections.receipt;

import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;

/** Questions about receipts. */
public sealed interface ReceiptQuery {

    /** The receipt of that id. Answers an optional {@link Receipt}, which an enterprise sees only if it is its own. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindReceipt(String receipt) implements ReceiptQuery {}
}
