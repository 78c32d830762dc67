package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.luzhi.domain.emissions.EmissionPins.Use;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.SubjectRules;

/** The law of the subject {@code emissions} (温室气体和污染物排放): every rule of it, the rows it uses, and what it amounts to. */
public final class EmissionsRules implements SubjectRules<Emissions> {

    /** The subject's name in a filing id. */
    public static final String SUBJECT = "emissions";

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Class<Emissions> contentType() {
        return Emissions.class;
    }

    /** A month is evidence for the year (月度信息化存证), a year the report; the year's own filing outweighs its months. */
    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.MONTH, ReportingPeriod.Kind.YEAR);
    }

    @Override
    public List<Problem> check(Emissions content, ReportingPeriod period, Standards standards) {
        EmissionFactors factors = standards.emissionFactors();
        Findings findings = new Findings();
        checkSections(findings, content);
        new BurntRules(findings, factors).check(content.combustion());
        new BalanceRules(findings, factors).check(content);
        new ProcessRules(findings, factors).check(content);
        new PurchaseRules(findings).check(content);
        new MineRules(findings, factors, period).check(content.mines());
        new PowerUnitRules(findings).check(content.units(), content.unitFuels());
        new UnitFuelRules(findings, factors).check(content.unitFuels(), content.units());
        checkPollutants(findings, content.pollutants());
        ClosureRules.checkFeed(findings, content);
        new DoubleCountingRules(findings, content).check();
        if (!findings.hasErrors()) {
            ClosureRules.checkClosure(findings, content, period, factors);
        }
        if (!findings.hasErrors()) {
            warnOfEditions(findings, content, period, factors);
        }
        return List.copyOf(findings.all());
    }

    private static void checkSections(Findings findings, Emissions content) {
        boolean empty = true;
        for (Section section : Section.values()) {
            boolean filed = !content.lines(section).isEmpty();
            empty &= !filed;
            if (filed && !content.sector().files(section)) {
                findings.error(
                        "section.foreign",
                        section.pointer(),
                        section.field(),
                        content.sector().code());
            }
        }
        if (empty) {
            findings.error("section.all-empty", "/content");
        }
    }

    private static void checkPollutants(Findings findings, List<Discharge> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Discharge line = lines.get(i);
            String at = Section.POLLUTANTS.line(i);
            findings.named(at + "/outlet", line.outlet());
            findings.quantity(at, line.quantity());
            findings.unit(at, line.unit(), line.pollutant().code(), Dimension.MASS);
        }
    }

    private static void warnOfEditions(
            Findings findings, Emissions content, ReportingPeriod period, EmissionFactors factors) {
        for (Use use : EmissionPins.of(content, period, factors)) {
            use.pin()
                    .warning()
                    .ifPresent(code -> findings.warning(
                            code,
                            use.pointer(),
                            use.pin().row().code(),
                            period.toString(),
                            use.pin().row().edition()));
        }
    }

    @Override
    public List<PinnedRow> pins(Emissions content, ReportingPeriod period, Standards standards) {
        return EmissionPins.of(content, period, standards.emissionFactors()).stream()
                .map(use -> use.pin().row())
                .toList();
    }

    @Override
    public SortedMap<String, BigDecimal> figures(Emissions content, List<PinnedRow> pinned) {
        return EmissionFigures.of(content, new Rows(pinned));
    }
}
