package org.luzhi.projections.audit;

import java.util.function.LongConsumer;
import org.luzhi.projections.ledger.AuditReport;

/** Carries the audit out over what is stored. */
@FunctionalInterface
public interface Auditor {

    /** @param read told how many events have been read */
    AuditReport audit(LongConsumer read);
}
