package org.luzhi.projections.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.domain.replay.ReplayStatus;
import org.luzhi.projections.replay.ReplayItem;
import org.luzhi.projections.replay.ReplayJob;
import org.luzhi.projections.replay.ReplayPace;
import org.luzhi.projections.replay.ReplayReport;
import org.luzhi.projections.replay.ReplayReport.Kind;
import org.luzhi.projections.replay.ReplayReport.OfProjection;
import org.luzhi.projections.replay.ReplayReport.Reason;
import org.luzhi.projections.replay.ReplayReport.RowDifference;

/** A replay of the balances on its way, and its report with one correction and one forgery. */
final class SampleReplay {

    static final ReplayId ID = new ReplayId("01900000-0000-7000-8000-000000000001");

    private static final Instant AT = Instant.parse("2026-03-31T04:00:00Z");
    private static final Differences FOUND = new Differences(40, 2, 0, 0);

    private SampleReplay() {}

    private static ReplayScope scope() {
        return new ReplayScope(new TreeSet<>(List.of(Projection.BALANCE)), null, 60_000L, null, null);
    }

    private static ReplayJob job(ReplayStatus status, @Nullable Differences differences, int attempt) {
        return new ReplayJob(
                ID,
                scope(),
                "aud",
                status,
                attempt,
                60_000L,
                5_000,
                null,
                new TreeMap<>(Map.of("balance", "ab".repeat(32))),
                differences,
                differences == null ? null : "cd".repeat(32),
                null,
                AT,
                AT);
    }

    static ReplayItem running() {
        return new ReplayItem(job(ReplayStatus.RUNNING, null, 2), new ReplayPace(12_000, 3_000, AT.plusSeconds(16)));
    }

    static ReplayItem compared() {
        return new ReplayItem(job(ReplayStatus.COMPARED, FOUND, 1), null);
    }

    static ReplayReport report() {
        RowDifference forged = new RowDifference(
                "91140423MA0CHEM011.energy-use.2025-03",
                Kind.CHANGED,
                Reason.STATE_DIFFERS,
                null,
                "/versions/newest/content/totals/net",
                "142.86",
                "42.86");
        RowDifference corrected = new RowDifference(
                "91140423MA0CHEM011.energy-use.2025-04", Kind.CHANGED, Reason.LATER_EVENT, 7L, "/versions", "1", "2");
        OfProjection balance = new OfProjection(
                Projection.BALANCE, 1, "ab".repeat(32), 42, 60_010, FOUND, 1, forged, List.of(forged, corrected));
        return new ReplayReport(ID, scope(), 1, 60_000, 60_000, "CZ-2025.0", FOUND, 1, List.of(balance), null, AT);
    }
}
