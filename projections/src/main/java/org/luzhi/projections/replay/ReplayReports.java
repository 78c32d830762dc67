package org.luzhi.projections.replay;

import java.util.Optional;
import org.luzhi.domain.replay.ReplayId;
import org.springframework.jdbc.core.JdbcOperations;

/** The reports, by replay. Written before the event that names their digest: one that no event names was never finished. */
public final class ReplayReports {

    private final JdbcOperations jdbc;

    public ReplayReports(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void save(ReplayId replay, StoredReport report) {
        jdbc.update(
                "insert into replay_report (replay, digest, json) values (?, ?, ?)"
                        + " on conflict (replay) do update set digest = excluded.digest, json = excluded.json",
                replay.value(),
                report.digest(),
                report.json());
    }

    /** That replay's report, if its digest is this one. */
    public Optional<StoredReport> find(ReplayId replay, String digest) {
        return jdbc
                .query(
                        "select json, digest from replay_report where replay = ? and digest = ?",
                        (row, number) -> new StoredReport(row.getString(1), row.getString(2)),
                        replay.value(),
                        digest)
                .stream()
                .findFirst();
    }
}
