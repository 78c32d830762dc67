package org.luzhi.axon.personal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One key per subject, wrapped under the master key. Erasing a subject's key erases its values everywhere. */
final class SubjectKeys {

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
        return jdbc.sql("SELECT wrapped FROM subject_key WHERE subject = ?")
                .param(subject)
                .query(byte[].class)
                .optional()
                .map(wrapped -> master.unwrap(subject, wrapped));
    }

    /** Two callers at once end up with the same key: the first one's. */
    byte[] findOrCreate(String subject) {
        return find(subject).orElseGet(() -> {
            jdbc.sql("INSERT INTO subject_key (subject, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(subject, master.wrap(subject, Sealing.newKey()))
                    .update();
            return find(subject)
                    .orElseThrow(() -> new IllegalStateException("the key of " + subject + " was just erased"));
        });
    }

    void erase(String subject) {
        jdbc.sql("DELETE FROM subject_key WHERE subject = ?").param(subject).update();
    }
}
