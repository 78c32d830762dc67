package org.luzhi.domain.green;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.green.GreenAssessment.Condition;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Pin;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Findings;
import org.luzhi.domain.subject.SubjectRules;

/** The rules of {@code green-assessment}: by year, with the weights of {@code green_weights.csv} pinned, all of them. */
public final class GreenAssessmentRules implements SubjectRules<GreenAssessment> {

    @Override
    public String subject() {
        return "green-assessment";
    }

    @Override
    public Class<GreenAssessment> contentType() {
        return GreenAssessment.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.YEAR);
    }

    @Override
    public List<Problem> check(GreenAssessment content, ReportingPeriod period, Standards standards) {
        Findings findings = new Findings();
        new GreenAmountRules(findings, content).check();
        checkConditions(findings, content);
        if (findings.withoutError()) {
            pinned(period, standards).forEach(pin -> findings.edition("/content", pin, period));
        }
        return findings.all();
    }

    private static void checkConditions(Findings findings, GreenAssessment content) {
        Set<VetoCondition> open = EnumSet.allOf(VetoCondition.class);
        findings.lines("conditions", content.conditions(), (at, line) -> {
            if (!open.remove(line.condition())) {
                findings.error("veto.twice", at + "/condition", line.condition().code());
            }
            check(findings, at, line);
        });
        open.forEach(missing -> findings.error("veto.not-stated", "/content/conditions", missing.code()));
    }

    private static void check(Findings findings, String at, Condition line) {
        String evidence = line.evidence();
        if (evidence != null) {
            findings.digest(at + "/evidence", evidence);
        } else if (line.met().isYes()) {
            findings.error(
                    "veto.evidence-missing", at + "/evidence", line.condition().code());
        }
        if (!line.met().isYes()) {
            findings.question("veto.applies", at + "/met", line.condition().code(), GreenScore.CAP.toPlainString());
        }
    }

    @Override
    public List<PinnedRow> pins(GreenAssessment content, ReportingPeriod period, Standards standards) {
        return pinned(period, standards).stream().map(Pin::row).toList();
    }

    private static List<Pin> pinned(ReportingPeriod period, Standards standards) {
        return Arrays.stream(GreenIndicator.values())
                .map(GreenIndicator::code)
                .sorted()
                .map(code -> standards.pinWeight(code, period).orElseThrow())
                .toList();
    }

    /** An amount that is not stated has no figure: nothing is better than a zero that would pass for a good intensity. */
    @Override
    public SortedMap<String, BigDecimal> figures(GreenAssessment content, List<PinnedRow> pinned) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        content.amounts().forEach(line -> figures.put("green." + line.kind().code(), line.quantity()));
        GreenScore score = GreenScore.of(content, pinned);
        figures.put("green.design-level", content.designLevel().share());
        figures.put("green.veto", content.vetoed() ? BigDecimal.ONE : BigDecimal.ZERO);
        figures.put("green.score", score.total());
        figures.put("green.score-uncapped", score.uncapped());
        return figures;
    }
}
