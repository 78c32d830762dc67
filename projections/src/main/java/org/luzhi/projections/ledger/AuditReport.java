package org.luzhi.projections.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What an audit of the whole ledger found.
 *
 * @param events read and hashed again
 * @param leaves of the stored tree
 * @param checkpoints whose signatures were checked
 * @param findings what is wrong; at most {@link LedgerAudit#MOST} of a kind of part
 */
public record AuditReport(long events, long leaves, long checkpoints, List<Finding> findings) {

    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** The same, with what was found elsewhere. */
    public AuditReport and(List<Finding> further) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(further);
        return new AuditReport(events, leaves, checkpoints, all);
    }

    /** Whether everything is as it was sealed. */
    public boolean matches() {
        return findings.isEmpty();
    }
}
