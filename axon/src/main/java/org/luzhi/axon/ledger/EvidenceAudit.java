package org.luzhi.axon.ledger;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.projections.ledger.Finding;
import org.luzhi.projections.ledger.Finding.Kind;
import org.luzhi.projections.ledger.Finding.Part;
import org.luzhi.projections.ledger.LedgerAudit;
import org.springframework.jdbc.core.JdbcOperations;

/** Holds the evidence against its digests, and the digests against the events that name them. */
final class EvidenceAudit {

    private static final String CHANGED = "SELECT digest FROM evidence"
            + " WHERE taken AND encode(pg_catalog.sha256(bytes), 'hex') <> digest ORDER BY digest LIMIT "
            + LedgerAudit.MOST;
    /** Found in the bytes as they are: metadata that was tampered with may be no JSON any more. */
    private static final String MISSING = """
            SELECT DISTINCT named.digest
            FROM (SELECT substring(encode(metadata, 'escape') FROM '"evidence":"([0-9a-f]{64})"') AS digest FROM event) named
            WHERE named.digest IS NOT NULL
              AND NOT EXISTS (SELECT FROM evidence kept WHERE kept.digest = named.digest AND kept.taken)
            ORDER BY named.digest LIMIT """ + " " + LedgerAudit.MOST;

    private final JdbcOperations jdbc;

    EvidenceAudit(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        jdbc.queryForList(CHANGED, String.class)
                .forEach(digest -> findings.add(new Finding(Kind.CHANGED, Part.EVIDENCE, digest)));
        jdbc.queryForList(MISSING, String.class)
                .forEach(digest -> findings.add(new Finding(Kind.MISSING, Part.EVIDENCE, digest)));
        return findings;
    }
}
