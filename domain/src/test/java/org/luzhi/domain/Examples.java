package org.luzhi.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseClosed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseConfirmed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseEvent.PersonalValuesErased;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.EnterpriseProfile.Station;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.NonFossil;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.FiledSubject;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.obligation.ObligationEvent.ExtensionAsked;
import org.luzhi.domain.obligation.ObligationEvent.ExtensionDeclined;
import org.luzhi.domain.obligation.ObligationEvent.ObligationExtended;
import org.luzhi.domain.obligation.ObligationEvent.ObligationLifted;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMet;
import org.luzhi.domain.obligation.ObligationEvent.ObligationMissed;
import org.luzhi.domain.obligation.ObligationEvent.ObligationOpened;
import org.luzhi.domain.obligation.ObligationEvent.ObligationReminded;
import org.luzhi.domain.personal.PersonalValue;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayEvent.ReplayCancelled;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompared;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompleted;
import org.luzhi.domain.replay.ReplayEvent.ReplayFailed;
import org.luzhi.domain.replay.ReplayEvent.ReplayPaused;
import org.luzhi.domain.replay.ReplayEvent.ReplayProgressed;
import org.luzhi.domain.replay.ReplayEvent.ReplayRequested;
import org.luzhi.domain.replay.ReplayEvent.ReplayResumed;
import org.luzhi.domain.replay.ReplayEvent.ReplayStarted;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.subject.Content;

/** Values that tests share; written out by hand, so that a test can state what must become of them. */
public final class Examples {

    /** Its check character is right. */
    public static final UnifiedSocialCreditCode METHANOL_WORKS = new UnifiedSocialCreditCode("91140423MA0EXAMP1U");

    /** The same with a wrong one. */
    public static final UnifiedSocialCreditCode FAILING = new UnifiedSocialCreditCode("91140423MA0EXAMP10");

    public static final FilingId MARCH = new FilingId(METHANOL_WORKS, "energy-use", ReportingPeriod.month(2025, 3));
    public static final Instant EIGHTH_OF_APRIL = Instant.parse("2025-04-08T01:30:00.123Z");
    public static final ReplayId REPLAY = new ReplayId("3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f");
    public static final String EVIDENCE = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Examples() {}

    public static EnterpriseProfile profile(String name) {
        return new EnterpriseProfile(
                name,
                "140423",
                "2614",
                "C0",
                new TreeSet<>(List.of("methanol", "coke")),
                new PersonalValue("enterprise/" + METHANOL_WORKS, "Y29udGFjdA=="),
                null,
                List.of(new PersonalValue("enterprise/" + METHANOL_WORKS, "bWFpbA==")),
                List.of(new Station(
                        "88888880000001",
                        new PersonalValue("enterprise/" + METHANOL_WORKS, "cGFzcw=="),
                        "31",
                        "2017",
                        "standard",
                        new TreeSet<>())));
    }

    public static Consumed consumed(String energy, String quantity, Unit unit) {
        return new Consumed(energy, new BigDecimal(quantity), unit, null, Purpose.FUEL, null, null);
    }

    /** The worked example E1 of GB/T 2589: gross 18285.0520 tce, net 17602.6520 tce. */
    public static EnergyUse e1() {
        return new EnergyUse(
                List.of(
                        consumed("raw_coal", "10000", Unit.T),
                        consumed("coke", "3000", Unit.T),
                        consumed("diesel", "120", Unit.T),
                        new Consumed(
                                "natural_gas",
                                new BigDecimal("2000000"),
                                Unit.M3,
                                new BigDecimal("1.3300"),
                                Purpose.FUEL,
                                null,
                                null),
                        consumed("electricity", "30000000", Unit.KWH),
                        consumed("heat", "50000", Unit.GJ)),
                List.of(new Exported("heat", new BigDecimal("20000"), Unit.GJ, null, null)),
                List.of(new Produced("methanol_bituminous", new BigDecimal("12000"), Unit.T)),
                new BigDecimal("30000"));
    }

    /** Every optional part of an energy use, present. */
    public static EnergyUse everything() {
        return new EnergyUse(
                List.of(
                        new Consumed(
                                "raw_coal",
                                new BigDecimal("1.50"),
                                Unit.T,
                                new BigDecimal("0.7"),
                                Purpose.FEEDSTOCK,
                                null,
                                "methanol_bituminous"),
                        new Consumed(
                                "electricity",
                                new BigDecimal("1E+3"),
                                Unit.KWH,
                                null,
                                Purpose.FUEL,
                                new NonFossil(new BigDecimal("250.0"), new TreeSet<>(List.of("GEC-2", "GEC-1"))),
                                null)),
                List.of(),
                List.of(new Produced("methanol_bituminous", new BigDecimal("12"), Unit.T)),
                null);
    }

    public static SubmitFiling file(String filingNumber, EnergyUse content) {
        return new SubmitFiling(MARCH, filingNumber, content, EVIDENCE, List.of(), false, EIGHTH_OF_APRIL);
    }

    /** Every optional part that may stand beside the others. */
    public static ReplayScope scope() {
        return new ReplayScope(
                new TreeSet<>(List.of(Projection.SCORE, Projection.BALANCE)),
                METHANOL_WORKS,
                1_200L,
                null,
                "CZ-2025.0");
    }

    private static PinnedRow pinnedCoal() {
        TreeMap<String, BigDecimal> values = new TreeMap<>();
        values.put("kgce_per_unit", new BigDecimal("0.7143"));
        return new PinnedRow(
                "fuels",
                "raw_coal",
                "GB/T 2589-2020",
                LocalDate.of(2021, 4, 1),
                values,
                "kg",
                null,
                false,
                "GB/T 2589-2020 Table A.1",
                "high");
    }

    /** A version of every other subject, each with every optional part, as {@code examples/<subject>.json} has it. */
    private static Stream<DomainEvent> otherSubjects() {
        return FiledSubjects.all().stream()
                .filter(subject -> !subject.name().equals(EnergyUseRules.SUBJECT))
                .map(Examples::version);
    }

    private static <C extends Content> DomainEvent version(FiledSubject<C> subject) {
        ReportingPeriod period = ReportingPeriod.month(2025, 3)
                .within(subject.rules().periods().stream().sorted().findFirst().orElseThrow());
        return subject.record()
                .version(
                        new FilingId(METHANOL_WORKS, subject.name(), period),
                        1,
                        "N-2025-0001",
                        content(subject),
                        "0f".repeat(32),
                        "1e".repeat(32),
                        EVIDENCE,
                        List.of(pinnedCoal()),
                        List.of(new RecordedWarning("standard.edition-later", "/content", List.of("raw_coal"))),
                        false,
                        LocalDate.of(2026, 3, 31),
                        EIGHTH_OF_APRIL);
    }

    private static <C extends Content> C content(FiledSubject<C> subject) {
        try (InputStream json = Examples.class.getResourceAsStream("/examples/" + subject.name() + ".json")) {
            return HistoryJson.mapper().readValue(json, subject.rules().contentType());
        } catch (IOException e) {
            throw new UncheckedIOException(subject.name(), e);
        }
    }

    /** One example of every event; the contracts are of these. */
    public static List<DomainEvent> events() {
        return Stream.concat(own().stream(), otherSubjects()).toList();
    }

    private static List<DomainEvent> own() {
        return List.of(
                new EnterpriseRegistered(METHANOL_WORKS, profile("襄垣示例甲醇有限公司"), false, EIGHTH_OF_APRIL),
                new EnterpriseChanged(METHANOL_WORKS, profile("襄垣示例化工有限公司"), EIGHTH_OF_APRIL),
                new EnterpriseConfirmed(FAILING, "代码经核实", EIGHTH_OF_APRIL),
                new EnterpriseClosed(METHANOL_WORKS, "注销", EIGHTH_OF_APRIL),
                new PersonalValuesErased(METHANOL_WORKS, "联系人撤回同意", "删除申请 2025-12", EIGHTH_OF_APRIL),
                new EnergyUseFiled(
                        MARCH,
                        1,
                        "MY-2025-0007",
                        everything(),
                        "0f".repeat(32),
                        "1e".repeat(32),
                        EVIDENCE,
                        List.of(pinnedCoal()),
                        List.of(new RecordedWarning(
                                "quantity.jump", "/content/consumed/1/quantity", List.of("raw_coal", "1.5", "0.1"))),
                        false,
                        LocalDate.of(2025, 4, 8),
                        EIGHTH_OF_APRIL),
                new FilingAccepted(MARCH, 1, EIGHTH_OF_APRIL),
                new FilingReturned(
                        MARCH,
                        1,
                        "请核对",
                        List.of(new FieldComment("/content/consumed/0/quantity", "偏大")),
                        EIGHTH_OF_APRIL),
                new FilingWithdrawn(MARCH, 1, "误报", EIGHTH_OF_APRIL),
                new ObligationOpened(
                        MARCH,
                        LocalDate.of(2025, 4, 8),
                        "energy_monthly",
                        "calendar 2026-11",
                        "medium",
                        "2614",
                        new TreeMap<>(Map.of("revenue", new BigDecimal("30000"))),
                        EIGHTH_OF_APRIL),
                new ObligationReminded(MARCH, LocalDate.of(2025, 4, 8), 7, EIGHTH_OF_APRIL),
                new ExtensionAsked(MARCH, LocalDate.of(2025, 4, 15), "停电检修", EIGHTH_OF_APRIL),
                new ExtensionDeclined(MARCH, "理由不充分", EIGHTH_OF_APRIL),
                new ObligationExtended(
                        MARCH, LocalDate.of(2025, 4, 8), LocalDate.of(2025, 4, 15), "长统函〔2025〕7号", EIGHTH_OF_APRIL),
                new ObligationMissed(MARCH, LocalDate.of(2025, 4, 8), EIGHTH_OF_APRIL),
                new ObligationMet(MARCH, LocalDate.of(2025, 4, 8), 1, EIGHTH_OF_APRIL, false, EIGHTH_OF_APRIL),
                new ObligationLifted(MARCH, "企业注销", EIGHTH_OF_APRIL),
                new ReplayRequested(REPLAY, scope(), EIGHTH_OF_APRIL),
                new ReplayStarted(REPLAY, 1, 1_200, EIGHTH_OF_APRIL),
                new ReplayProgressed(REPLAY, 600, EIGHTH_OF_APRIL),
                new ReplayPaused(REPLAY, EIGHTH_OF_APRIL),
                new ReplayResumed(REPLAY, EIGHTH_OF_APRIL),
                new ReplayCancelled(REPLAY, EIGHTH_OF_APRIL),
                new ReplayFailed(REPLAY, "position 7 cannot be read", EIGHTH_OF_APRIL),
                new ReplayCompleted(REPLAY, 1_200, new TreeMap<>(Map.of("score", "3c".repeat(32))), EIGHTH_OF_APRIL),
                new ReplayCompared(REPLAY, new Differences(40, 1, 0, 0), "4d".repeat(32), EIGHTH_OF_APRIL));
    }
}
