package org.luzhi.axon.personal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One key per subject, wrapped under the master key. A key that an erasure on record is to destroy opens and seals nothing
 * any more, even while its row is still there.
 */
final class SubjectKeys {

    /** Whether the history holds an erasure of a key of its age; {@code subject_key} has to be called {@code k}. */
    private static final String ERASED = "EXISTS (SELECT 1 FROM event e WHERE e.aggregate_id = k.subject"
            + " AND e.name = 'enterprise.personal-values-erased' AND e.position >= k.since)";

    private final JdbcClient jdbc;
    private final MasterKey master;

    SubjectKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    static boolean anyIn(JdbcClient jdbc) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM subject_key)")
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> find(String subject) {
        return jdbc.sql("SELECT wrapped FROM subject_key k WHERE subject = ? AND NOT " + ERASED)
                .param(subject)
                .query(byte[].class)
                .optional()
                .map(wrapped -> master.unwrap(subject, wrapped));
    }

    /** Two callers at once end up with the same key: the first one's. */
    byte[] findOrCreate(String subject) {
        return find(subject).orElseGet(() -> {
            jdbc.sql("DELETE FROM subject_key k WHERE subject = ? AND " + ERASED)
                    .param(subject)
                    .update();
            jdbc.sql("INSERT INTO subject_key (subject, wrapped, since)"
                            + " SELECT ?, ?, coalesce(max(position) + 1, 0) FROM event ON CONFLICT DO NOTHING")
                    .params(subject, master.wrap(subject, Sealing.newKey()))
                    .update();
            return find(subject)
                    .orElseThrow(() -> new IllegalStateException("the key of " + subject + " was just erased"));
        });
    }

    /** Destroys the subject's key unless it was made after the erasure at that position. */
    void destroy(String subject, long erasure) {
        jdbc.sql("DELETE FROM subject_key WHERE subject = ? AND since <= ?")
                .params(subject, erasure)
                .update();
    }

    /** Destroys every key that an erasure on record has left; answers how many. */
    int destroyLeft() {
        return jdbc.sql("DELETE FROM subject_key k WHERE " + ERASED).update();
    }

    /** Whether there is a key that an erasure on record is still to destroy. */
    boolean left(String subject) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM subject_key k WHERE subject = ? AND " + ERASED + ")")
                .param(subject)
                .query(Boolean.class)
                .single();
    }
}
