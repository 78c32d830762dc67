package org.luzhi.projections.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.audit.AuditJob;

/**
 * An audit of the ledger as HTTP shows it.
 *
 * @param of events there were when it began
 * @param events hashed again; with {@code leaves}, {@code checkpoints} and {@code findings} only when it has ended
 */
public record AuditView(
        String id,
        AuditJob.State state,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        long read,
        long of,
        @Nullable Long events,
        @Nullable Long leaves,
        @Nullable Long checkpoints,
        @Nullable List<FindingView> findings) {

    /** All that are kept, the newest first. */
    public record All(List<AuditView> items) {}

    public static AuditView of(AuditJob job, Locale locale) {
        var report = job.report();
        return new AuditView(
                job.id(),
                job.state(),
                job.requestedBy(),
                job.requestedAt(),
                job.endedAt(),
                job.read(),
                job.of(),
                report == null ? null : report.events(),
                report == null ? null : report.leaves(),
                report == null ? null : report.checkpoints(),
                report == null
                        ? null
                        : report.findings().stream()
                                .map(finding -> FindingView.of(finding, locale))
                                .toList());
    }
}
