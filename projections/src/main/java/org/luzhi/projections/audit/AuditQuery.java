package org.luzhi.projections.audit;

import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;

/** Questions about audits since the last start. */
public sealed interface AuditQuery {

    /** One audit. Answers an optional {@link AuditJob}. */
    @AllowedTo(Role.AUDITOR)
    record FindAudit(String audit) implements AuditQuery {}

    /** All that are kept, the newest first. Answers {@link Audits}. */
    @AllowedTo(Role.AUDITOR)
    record ListAudits() implements AuditQuery {}
}
