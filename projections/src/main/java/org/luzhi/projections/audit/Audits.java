package org.luzhi.projections.audit;

import java.util.List;

/** Audits, the newest first. */
public record Audits(List<AuditJob> items) {

    public Audits {
        items = List.copyOf(items);
    }
}
