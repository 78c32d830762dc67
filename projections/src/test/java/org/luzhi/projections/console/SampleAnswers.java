package org.luzhi.projections.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.NonFossil;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingState;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.methodology.Contributions;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.domain.methodology.ScoredUse;
import org.luzhi.domain.methodology.Scoring;
import org.luzhi.domain.receipt.EnergyFigures;
import org.luzhi.domain.receipt.Figures;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.balance.CountedFiling;
import org.luzhi.projections.balance.EnergyTotals;
import org.luzhi.projections.balance.PeriodBalance;
import org.luzhi.projections.balance.YearBalance;
import org.luzhi.projections.balance.YearSum;
import org.luzhi.projections.filing.FilingItem;
import org.luzhi.projections.filing.FilingVersion;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.history.EventItem;
import org.luzhi.projections.ledger.EventProof;
import org.luzhi.projections.ledger.Hash;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.score.Ranking;
import org.luzhi.projections.score.Score;

/** What the query bus would say of one coal chemist and its filing of March 2025 in two versions. */
final class SampleAnswers {

    static final UnifiedSocialCreditCode CHEMIST = new UnifiedSocialCreditCode("91140423MA0CHEM011");
    static final ReportingPeriod MARCH = ReportingPeriod.month(2025, 3);
    static final FilingId FILING = new FilingId(CHEMIST, "energy-use", MARCH);
    static final Instant RECEIVED = Instant.parse("2025-04-09T02:03:04Z");

    private static final Standards STANDARDS = Standards.builtIn();

    private SampleAnswers() {}

    /** Worked example E1: 18285.0520 tce gross, 17602.6520 net, 1466.8877 kgce/t of methanol. */
    static EnergyUse example(String coalTonnes) {
        return new EnergyUse(
                List.of(
                        consumed("raw_coal", coalTonnes, Unit.T, null, null),
                        consumed("coke", "3000", Unit.T, null, null),
                        consumed("diesel", "120", Unit.T, null, null),
                        consumed("natural_gas", "200", Unit.TEN_K_M3, "1.33", null),
                        consumed(
                                "electricity",
                                "30000000",
                                Unit.KWH,
                                null,
                                new NonFossil(new BigDecimal("5000000"), new TreeSet<>(List.of("GEC-1")))),
                        consumed("heat", "50000", Unit.GJ, null, null)),
                List.of(new Exported("heat", new BigDecimal("20000"), Unit.GJ, null, null)),
                List.of(new Produced("methanol_bituminous", new BigDecimal("12000"), Unit.T)),
                new BigDecimal("30000"));
    }

    private static Consumed consumed(
            String energy, String quantity, Unit unit, @Nullable String measured, @Nullable NonFossil nonFossil) {
        return new Consumed(
                energy,
                new BigDecimal(quantity),
                unit,
                measured == null ? null : new BigDecimal(measured),
                Purpose.FUEL,
                nonFossil,
                null);
    }

    static FilingVersion version(int number, String coalTonnes, FilingStatus status) {
        SubmitFiling command = new SubmitFiling(
                FILING, "MY-000" + number, example(coalTonnes), "ab".repeat(32), List.of(), false, RECEIVED);
        EnergyUseFiled filed =
                (EnergyUseFiled) FilingState.none().decide(command, STANDARDS).getFirst();
        boolean returned = status == FilingStatus.RETURNED;
        return new FilingVersion(
                number,
                status,
                ReceiptId.of(filed.key()),
                filed.filingNumber(),
                RECEIVED,
                40L + number,
                "event-" + number,
                filed.digest(),
                filed.evidence(),
                "clerk",
                "rest",
                filed.content(),
                Figures.of(filed),
                filed.pinned(),
                List.of(new RecordedWarning(
                        "energy.measured-implausible",
                        "/content/consumed/4/measuredKgcePerUnit",
                        List.of("natural_gas", "1.33", "1.1", "1.3", "m3"))),
                true,
                returned ? new FilingVersion.Judged(50L + number, "verdict-" + number, RECEIVED, "inspector") : null,
                returned ? "煤量待核" : null,
                returned ? List.of(new FieldComment("/content/consumed/5/quantity", "请核对")) : List.of());
    }

    private static EnergyFigures energy(FilingVersion version) {
        return Objects.requireNonNull(version.accounted().energy());
    }

    static FilingItem item(FilingStatus status) {
        return new FilingItem(
                FILING, CHEMIST, "energy-use", MARCH, status, 2, RECEIVED, true, LocalDate.of(2025, 4, 8), 2, true);
    }

    static EnterpriseEntry entry() {
        return new EnterpriseEntry(
                CHEMIST,
                "襄垣煤化有限公司",
                "140423",
                "2614",
                "C0",
                new TreeSet<>(List.of("coal-chemistry")),
                List.of("MN0001"),
                true,
                true,
                false,
                RECEIVED,
                RECEIVED,
                3,
                null);
    }

    static ScoreCard card() {
        FilingVersion version = version(2, "10000", FilingStatus.SUBMITTED);
        return Scoring.score(
                Methodologies.builtIn().current(),
                Contributions.of(ScoredUse.of(
                        CHEMIST.value(),
                        MARCH,
                        EnergyAccounting.amounts((EnergyUse) version.content(), version.pinned())
                                .products(),
                        version.pinned(),
                        false,
                        version.position(),
                        version.eventId())));
    }

    static Score score() {
        return new Score(
                new Score.Scope(Score.Kind.ENTERPRISE, CHEMIST.value(), "襄垣煤化有限公司"), 2025, Viewpoint.NOW, card());
    }

    static YearBalance balance() {
        PeriodBalance month = month(MARCH);
        return new YearBalance(
                CHEMIST,
                2025,
                Viewpoint.NOW,
                List.of(month),
                List.of(month(ReportingPeriod.parse("2025-Q1").orElseThrow())),
                month(ReportingPeriod.year(2025)),
                List.of(new CountedFiling(FILING, 2, false, 42, "event-2")));
    }

    /** The same year while only the first version was known. */
    static YearBalance balanceOfFirstVersion() {
        EnergyFigures was = energy(version(1, "9000", FilingStatus.RETURNED));
        PeriodBalance month = new PeriodBalance(
                MARCH, new EnergyTotals(was.gross(), was.net(), was.netOfFeedstock(), was.netOfNonFossil()), true, 1);
        return new YearBalance(
                CHEMIST,
                2025,
                Viewpoint.NOW,
                List.of(month),
                List.of(),
                month,
                List.of(new CountedFiling(FILING, 1, false, 41, "event-1")));
    }

    static YearSum sum(boolean any) {
        return new YearSum(
                2025,
                Viewpoint.NOW,
                any ? List.of(month(MARCH)) : List.of(),
                List.of(),
                any
                        ? month(ReportingPeriod.year(2025))
                        : new PeriodBalance(ReportingPeriod.year(2025), EnergyTotals.ZERO, false, 0),
                any ? 1 : 0);
    }

    private static PeriodBalance month(ReportingPeriod period) {
        EnergyFigures accounted = energy(version(2, "10000", FilingStatus.SUBMITTED));
        return new PeriodBalance(
                period,
                new EnergyTotals(
                        accounted.gross(), accounted.net(), accounted.netOfFeedstock(), accounted.netOfNonFossil()),
                true,
                1);
    }

    static Ranking ranking() {
        ScoreCard card = card();
        return new Ranking(
                2025,
                Viewpoint.NOW,
                card.methodology(),
                List.of(
                        new Ranking.Place(1, CHEMIST, "襄垣煤化有限公司", "C0", "140423", card.score(), card.coverage(), true),
                        new Ranking.Place(
                                null,
                                new UnifiedSocialCreditCode("91140403MA0FEED022"),
                                "潞州食品有限公司",
                                "C7",
                                "140403",
                                null,
                                BigDecimal.ZERO,
                                false)),
                null);
    }

    static EventProof proof() {
        Hash hash = Hash.of(new byte[Hash.BYTES]);
        return new EventProof(41, hash.hex(), hash, 260, hash, List.of(hash), "note", "note", "key", true);
    }

    static EventItem event() {
        JsonNode content = JsonNodeFactory.instance.objectNode().put("filing", FILING.toString());
        return new EventItem(
                42,
                "event-2",
                "energy-use.filed",
                1,
                FILING.aggregate(),
                1,
                RECEIVED,
                "clerk",
                "rest",
                CHEMIST,
                FILING,
                "command-7",
                "ab".repeat(32),
                true,
                content,
                new TreeMap<>(Map.of("actor", "clerk", "roles", "enterprise", "door", "rest", "simulated", "true")));
    }
}
