package org.luzhi.projections.receipt;

import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.projections.ledger.EventProof;

/** Shows that the filing which a receipt is for is in the history that was signed. */
public record ReceiptProof(
        ReceiptId receipt, FilingId filing, int version, UnifiedSocialCreditCode enterprise, EventProof proof)
        implements OfEnterprise {}
