package org.luzhi.axon.ledger;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.AuditReport;
import org.luzhi.projections.ledger.Finding;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger that a stopped Luzhi has left. */
public final class StoredLedger {

    private StoredLedger() {}

    /** What the audit of all of it finds. The last line of the file may be half-written, as a start would find it. */
    public static List<Finding> findings(DataSource dataSource, HistoryReader history, Path data) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        LedgerTables tables = new LedgerTables(jdbc);
        Path folder = data.resolve("ledger");
        CheckpointFile file = new CheckpointFile(folder.resolve("checkpoints.log"));
        file.mend();
        AuditReport report = new LedgerAuditor(
                        history,
                        tables,
                        file,
                        KeyFile.in(folder, "luzhi.local/ledger", true).verifier(),
                        new EvidenceAudit(jdbc))
                .audit();
        if (report.checkpoints() < 2 || report.leaves() == 0) {
            throw new AssertionError("nothing was signed");
        }
        return report.findings();
    }
}
