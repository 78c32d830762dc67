package org.luzhi.axon.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.integration.evidence.Evidence;
import org.luzhi.integration.evidence.FurtherEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The evidence tables, but for what the event writer writes there. */
final class EvidenceTable {

    private static final String INSERT = """
            INSERT INTO evidence (digest, owner, media_type, file_name, door, received_ms, bytes, taken)
            VALUES (:digest, :owner, :mediaType, :fileName, :door, :receivedMs, :bytes, :taken)
            ON CONFLICT (digest, owner) DO UPDATE SET stored_at = now(), taken = excluded.taken
            WHERE NOT evidence.taken""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    EvidenceTable(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Before its event; when an earlier arrival left the bytes as orphans, their wait begins anew. */
    void insertEarly(Evidence evidence) {
        insert(evidence, false);
    }

    void insertFurther(Evidence evidence, FilingId filing, String key) {
        transactions.executeWithoutResult(transaction -> {
            insert(evidence, true);
            jdbc.sql("""
                    INSERT INTO further_evidence (filing, key, digest, owner)
                    VALUES (:filing, :key, :digest, :owner) ON CONFLICT DO NOTHING""")
                    .param("filing", filing.toString())
                    .param("key", key)
                    .param("digest", evidence.digest())
                    .param("owner", evidence.owner().value())
                    .update();
        });
    }

    Optional<Evidence> find(String digest, @Nullable UnifiedSocialCreditCode owner) {
        return jdbc.sql("""
                SELECT digest, owner, media_type, file_name, door, received_ms, bytes FROM evidence
                WHERE digest = :digest AND owner = coalesce(:owner::text, owner) ORDER BY owner LIMIT 1""")
                .param("digest", digest)
                .param("owner", owner == null ? null : owner.value())
                .query((row, number) -> evidence(row))
                .optional();
    }

    List<FurtherEvidence> further(FilingId filing) {
        return jdbc.sql("""
                SELECT key, digest, media_type, door, received_ms FROM further_evidence JOIN evidence USING (digest, owner)
                WHERE filing = :filing ORDER BY arrival""")
                .param("filing", filing.toString())
                .query((row, number) -> new FurtherEvidence(
                        filing,
                        row.getString("key"),
                        row.getString("digest"),
                        row.getString("media_type"),
                        row.getString("door"),
                        Instant.ofEpochMilli(row.getLong("received_ms"))))
                .list();
    }

    int sweep(Instant before) {
        return jdbc.sql("DELETE FROM evidence WHERE NOT taken AND stored_at < :before")
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .update();
    }

    private void insert(Evidence evidence, boolean taken) {
        jdbc.sql(INSERT)
                .param("digest", evidence.digest())
                .param("owner", evidence.owner().value())
                .param("mediaType", evidence.mediaType())
                .param("fileName", evidence.fileName())
                .param("door", evidence.door())
                .param("receivedMs", evidence.receivedAt().toEpochMilli())
                .param("bytes", evidence.bytes())
                .param("taken", taken)
                .update();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("digest"),
                row.getBytes("bytes"),
                row.getString("media_type"),
                row.getString("file_name"),
                new UnifiedSocialCreditCode(row.getString("owner")),
                row.getString("door"),
                Instant.ofEpochMilli(row.getLong("received_ms")));
    }
}
