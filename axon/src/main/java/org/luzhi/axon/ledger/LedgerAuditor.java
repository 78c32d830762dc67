package org.luzhi.axon.ledger;

import java.util.function.LongConsumer;
import org.luzhi.projections.audit.Auditor;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.AuditReport;
import org.luzhi.projections.ledger.LedgerAudit;
import org.luzhi.projections.ledger.VerifierKey;

/** The audit of the whole ledger over what this house has stored. */
public final class LedgerAuditor implements Auditor {

    private final HistoryReader history;
    private final LedgerTables tables;
    private final CheckpointFile file;
    private final VerifierKey key;
    private final EvidenceAudit evidence;

    LedgerAuditor(
            HistoryReader history, LedgerTables tables, CheckpointFile file, VerifierKey key, EvidenceAudit evidence) {
        this.history = history;
        this.tables = tables;
        this.file = file;
        this.key = key;
        this.evidence = evidence;
    }

    /** Hashes every event again and holds it against tiles, checkpoints and the file; and the evidence against the events. */
    public AuditReport audit() {
        return audit(read -> {});
    }

    @Override
    public AuditReport audit(LongConsumer read) {
        return new LedgerAudit(new WatchedHistory(history, read), tables, key)
                .run(tables.checkpoints(), file.all())
                .and(evidence.findings());
    }
}
