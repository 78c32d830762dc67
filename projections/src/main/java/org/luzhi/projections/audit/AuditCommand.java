package org.luzhi.projections.audit;

import java.time.Instant;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;

/** What an auditor may order; it changes nothing and is no event. */
public sealed interface AuditCommand {

    /** Audits the whole ledger. */
    @AllowedTo(Role.AUDITOR)
    record AuditLedger(String audit, Instant at) implements AuditCommand {}
}
