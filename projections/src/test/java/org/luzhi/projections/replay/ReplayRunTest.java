package org.luzhi.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luzhi.projections.fold.MemoryHistory.coal;
import static org.luzhi.projections.fold.MemoryHistory.coke;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;
import static org.luzhi.projections.fold.MemoryHistory.filing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.fold.MemoryHistory;
import org.luzhi.projections.replay.ReplayReport.Kind;
import org.luzhi.projections.replay.ReplayReport.OfCards;
import org.luzhi.projections.replay.ReplayReport.OfProjection;
import org.luzhi.projections.replay.ReplayReport.Reason;
import org.luzhi.projections.replay.ReplayReport.RowDifference;

/** What a replay comes to, and how it tells a correction from tampering. */
class ReplayRunTest {

    private static final ReplayId ID = new ReplayId("3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f");
    private static final Instant AT = Instant.parse("2025-04-08T01:30:00Z");

    /** Enterprise 1 files March and corrects it; enterprise 2 files. */
    private final MemoryHistory history = new MemoryHistory()
            .filed(filing(1, 3), 1, coal("100"))
            .filed(filing(2, 3), 1, coal("7"))
            .filed(filing(1, 3), 2, coal("200"));

    private static ReplayScope scope(@Nullable UnifiedSocialCreditCode enterprise, @Nullable Long until) {
        return new ReplayScope(new TreeSet<>(EnumSet.allOf(Projection.class)), enterprise, until, null, null);
    }

    private ReplayRun ran(ReplayScope scope, int batch) {
        ReplayRun run = new ReplayRun(history, MemoryHistory.CODEC, scope, ReplayEnd.of(scope, history));
        while (run.step(batch)) {
            assertThat(run.position()).isLessThan(run.until());
        }
        return run;
    }

    private ReplayReport report(ReplayScope scope, LiveRows live) {
        return ran(scope, 2).compare(ID, 1, live, 2, () -> false, AT);
    }

    private static OfProjection of(ReplayReport report, Projection projection) {
        return report.projections().stream()
                .filter(each -> each.projection() == projection)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anyBatchGivesTheSameDigests() {
        ReplayRun once = ran(scope(null, null), 1_000);

        assertThat(once.events()).isEqualTo(3);
        assertThat(ran(scope(null, null), 1).digests()).isEqualTo(once.digests());
        assertThat(ran(scope(null, null), 7).digests()).isEqualTo(once.digests());
        assertThat(once.digests().keySet())
                .containsExactly("balance", "filing", "history", "progress", "receipt", "register", "score");
    }

    @Test
    void whatLiveHoldsIsEqual() {
        ReplayReport report = report(scope(null, null), new MemoryLive(history, 3));

        assertThat(report.differences()).isEqualTo(new Differences(2 + 2 + 2 + 3 + 3, 0, 0, 0));
        assertThat(report.unexplained()).isZero();
        assertThat(report.methodology()).isEqualTo("CZ-2025.0");
        assertThat(of(report, Projection.BALANCE).first()).isNull();
    }

    @Test
    void aCorrectionBehindTheEndExplainsItsRowByItsPosition() {
        OfProjection balance = of(report(scope(null, 2L), new MemoryLive(history, 3)), Projection.BALANCE);

        assertThat(balance.differences()).isEqualTo(new Differences(1, 1, 0, 0));
        assertThat(balance.unexplained()).isZero();
        assertThat(balance.first())
                .isEqualTo(new RowDifference(
                        filing(1, 3).toString(),
                        Kind.CHANGED,
                        Reason.LATER_EVENT,
                        2L,
                        "/versions/newest/content/eventId",
                        history.at(0).id(),
                        history.at(2).id()));
        assertThat(balance.worst()).containsExactly(balance.first());
    }

    @Test
    void aRowThatALaterEventMadeIsExtraAndExplained() {
        OfProjection receipt = of(report(scope(null, 2L), new MemoryLive(history, 3)), Projection.RECEIPT);

        assertThat(receipt.differences()).isEqualTo(new Differences(2, 0, 0, 1));
        assertThat(receipt.first()).extracting(RowDifference::reason).isEqualTo(Reason.LATER_EVENT);
    }

    @Test
    void tamperingIsToldFromACorrection() {
        MemoryLive live = new MemoryLive(history, 3);
        String corrected = filing(1, 3).toString();
        live.table("balance").computeIfPresent(corrected, (key, row) -> row.replace("142.86", "42.86"));
        live.table("balance").remove(filing(2, 3).toString());
        live.table("balance").put("forged", "no json");

        OfProjection balance = of(report(scope(null, 2L), live), Projection.BALANCE);

        assertThat(balance.differences()).isEqualTo(new Differences(0, 1, 1, 1));
        assertThat(balance.unexplained()).isEqualTo(3);
        assertThat(balance.worst())
                .extracting(RowDifference::reason)
                .containsExactly(Reason.STATE_DIFFERS, Reason.ROW_GONE, Reason.ROW_WITHOUT_EVENT);
        RowDifference changed = balance.worst().getFirst();
        assertThat(changed.key()).isEqualTo(corrected);
        assertThat(changed.field()).startsWith("/versions/newest/content/totals/");
        assertThat(changed.replayed()).isEqualTo("142.86");
        assertThat(changed.live()).isEqualTo("42.86");
    }

    /** Who puts an older row back hides a correction; at the replay's end the row would even be right. */
    @Test
    void aRowPutBackToWhatItWasIsFound() {
        MemoryLive live = new MemoryLive(history, 3);
        live.tables.put("balance", new MemoryLive(history, 2).table("balance"));

        OfProjection balance = of(report(scope(null, 2L), live), Projection.BALANCE);

        assertThat(balance.unexplained()).isEqualTo(1);
        assertThat(balance.first()).extracting(RowDifference::reason).isEqualTo(Reason.STATE_DIFFERS);
    }

    @Test
    void aLiveReadModelThatIsBehindIsNoTampering() {
        ReplayReport report = report(scope(null, null), new MemoryLive(history, 1));

        assertThat(report.unexplained()).isZero();
        assertThat(of(report, Projection.BALANCE).worst())
                .extracting(RowDifference::reason)
                .containsOnly(Reason.LIVE_BEHIND);
    }

    @Test
    void scoreCardsAreMadeAgainAndComparedApart() {
        MemoryHistory makers = new MemoryHistory()
                .filed(filing(1, 3), 1, coke("100", "60"))
                .filed(filing(2, 3), 1, coke("100", "50"))
                .filed(filing(1, 3), 2, coke("100", "70"));
        MemoryLive live = new MemoryLive(makers, 3);
        OfCards honest = cards(makers, live);
        assertThat(honest.differences()).isEqualTo(new Differences(1, 1, 0, 0));
        assertThat(honest.first())
                .returns(enterprise(1) + ".2025", RowDifference::key)
                .returns(Reason.LATER_EVENT, RowDifference::reason);

        live.table("score").computeIfPresent(filing(2, 3).toString(), (key, row) -> row.replace("\"50\"", "\"55\""));
        OfCards forged = cards(makers, live);
        assertThat(forged.digest()).isEqualTo(honest.digest());
        assertThat(forged.unexplained()).isEqualTo(1);
        assertThat(forged.worst().getFirst())
                .returns(enterprise(2) + ".2025", RowDifference::key)
                .returns(Reason.STATE_DIFFERS, RowDifference::reason);
    }

    private static OfCards cards(MemoryHistory history, MemoryLive live) {
        ReplayScope scope = new ReplayScope(new TreeSet<>(List.of(Projection.SCORE)), null, 2L, null, "CZ-2025.0");
        ReplayRun run = new ReplayRun(history, MemoryHistory.CODEC, scope, 2);
        run.step(9);
        return Objects.requireNonNull(
                run.compare(ID, 1, live, 9, () -> false, AT).cards());
    }

    @Test
    void oneEnterpriseIsComparedWithItsOwnRowsOnly() {
        ReplayReport report = report(scope(enterprise(1), null), new MemoryLive(history, 3));

        assertThat(report.events()).isEqualTo(2);
        assertThat(report.differences()).isEqualTo(new Differences(1 + 1 + 1 + 2 + 2, 0, 0, 0));
    }

    @Test
    void aForgedRowOfTheEnterpriseIsFoundWhereKeysDoNotNameIt() {
        MemoryLive live = new MemoryLive(history, 3);
        live.table("receipt").put("LZ-forged", "{\"filing\":\"" + filing(1, 9) + "\"}");

        OfProjection receipt = of(report(scope(enterprise(1), null), live), Projection.RECEIPT);

        assertThat(receipt.first()).extracting(RowDifference::reason).isEqualTo(Reason.ROW_WITHOUT_EVENT);
    }

    @Test
    void noEventsOneEventAndAnEmptyScope() {
        assertThat(report(scope(null, 0L), new MemoryLive(history, 0)).differences())
                .isEqualTo(Differences.NONE);
        assertThat(report(scope(null, 1L), new MemoryLive(history, 1)).differences())
                .isEqualTo(new Differences(5, 0, 0, 0));
        ReplayReport nobody = report(scope(enterprise(9), null), new MemoryLive(history, 3));
        assertThat(nobody.events()).isZero();
        assertThat(nobody.differences()).isEqualTo(Differences.NONE);
        assertThat(of(nobody, Projection.SCORE).digest())
                .as("SHA-256 of nothing")
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void aMomentIsTheHistoryBeforeTheFirstLaterEvent() {
        ReplayScope scope =
                new ReplayScope(new TreeSet<>(List.of(Projection.FILING)), null, null, MemoryHistory.timeOf(1), null);
        assertThat(ReplayEnd.of(scope, history)).isEqualTo(2);
    }

    @Test
    void anEventThatCannotBeFoldedIsNamed() {
        history.add(new FilingAccepted(filing(2, 3), 5, AT));

        assertThatThrownBy(() -> ran(scope(null, null), 10)).hasMessageStartingWith("position 3: version 5");
    }

    @Test
    void itStopsBetweenBatchesOfTheComparison() {
        ReplayRun run = ran(scope(null, 0L), 1);
        assertThatThrownBy(() -> run.compare(ID, 1, new MemoryLive(history, 3), 1, () -> true, AT))
                .isInstanceOf(ReplayStoppedException.class);
    }
}
