package org.luzhi.domain.smart;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.smart.SmartAssessment.Answers;
import org.luzhi.domain.smart.SmartAssessment.SoftwareKind;
import org.luzhi.domain.standard.Pin;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Findings;
import org.luzhi.domain.subject.SubjectRules;

/** The rules of {@code smart-assessment}: by year, with the weights of {@code smart_weights.csv} pinned. */
public final class SmartAssessmentRules implements SubjectRules<SmartAssessment> {

    private static final Set<BigDecimal> SCALE =
            Set.of(BigDecimal.ONE, new BigDecimal("0.8"), new BigDecimal("0.5"), BigDecimal.ZERO);
    private static final int LONGEST_DOCUMENT = 100;
    private static final String CONTENT = "/content/";

    @Override
    public String subject() {
        return "smart-assessment";
    }

    @Override
    public Class<SmartAssessment> contentType() {
        return SmartAssessment.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.YEAR);
    }

    @Override
    public List<Problem> check(SmartAssessment content, ReportingPeriod period, Standards standards) {
        Findings findings = new Findings();
        checkAnswers(findings, content);
        checkSoftware(findings, content);
        checkCounts(findings, content);
        checkFactory(findings, content);
        if (findings.withoutError()) {
            questionFactory(findings, content, pins(content, period, standards));
            pinned(content, period, standards)
                    .forEach(pin -> findings.edition(CONTENT + "answers/0/subDomain", pin, period));
        }
        return findings.all();
    }

    private static void checkAnswers(Findings findings, SmartAssessment content) {
        Set<SubDomain> seen = EnumSet.noneOf(SubDomain.class);
        findings.lines("answers", content.answers(), (at, line) -> {
            if (!seen.add(line.subDomain())) {
                findings.error(
                        "maturity.twice", at + "/subDomain", line.subDomain().code());
            }
            checkLevels(findings, at, line);
        });
        content.unanswered()
                .forEach(missing -> findings.error("maturity.missing", CONTENT + "answers", missing.code()));
    }

    /** A level builds on the one below it, so an answer that is better than the one before is questioned. */
    private static void checkLevels(Findings findings, String at, Answers line) {
        List<BigDecimal> levels = line.levels();
        for (int i = 0; i < levels.size(); i++) {
            BigDecimal answer = levels.get(i);
            String level = at + "/level" + (i + 1);
            if (!SCALE.contains(answer)) {
                findings.error("maturity.answer", level, answer.toPlainString());
            } else if (i > 0 && answer.compareTo(levels.get(i - 1)) > 0) {
                findings.question(
                        "maturity.level-skipped", level, line.subDomain().code(), "" + (i + 1), "" + i);
            }
        }
    }

    private static void checkSoftware(Findings findings, SmartAssessment content) {
        Set<SoftwareKind> seen = EnumSet.noneOf(SoftwareKind.class);
        findings.lines("software", content.software(), (at, line) -> {
            if (!seen.add(line.kind())) {
                findings.error("software.twice", at + "/kind", line.kind().code());
            }
        });
    }

    private static void checkCounts(Findings findings, SmartAssessment content) {
        findings.count(CONTENT + "keyProcesses", content.keyProcesses());
        findings.count(CONTENT + "controlledProcesses", content.controlledProcesses());
        findings.count(CONTENT + "requiredPoints", content.requiredPoints());
        findings.count(CONTENT + "collectedPoints", content.collectedPoints());
        findings.within(CONTENT + "controlledProcesses", content.controlledProcesses(), content.keyProcesses());
        findings.within(CONTENT + "collectedPoints", content.collectedPoints(), content.requiredPoints());
    }

    private static void checkFactory(Findings findings, SmartAssessment content) {
        String document = content.factoryDocument();
        if (document != null) {
            findings.text(CONTENT + "factoryDocument", document, LONGEST_DOCUMENT);
        } else if (content.factoryLevel().isGranted()) {
            findings.error(
                    "factory.document-missing",
                    CONTENT + "factoryDocument",
                    content.factoryLevel().code());
        }
    }

    private static void questionFactory(Findings findings, SmartAssessment content, List<PinnedRow> pinned) {
        int level = Maturity.of(content.answers(), pinned).level();
        FactoryLevel claimed = content.factoryLevel();
        if (level < claimed.maturityFloor()) {
            findings.question(
                    "factory.maturity-below",
                    CONTENT + "factoryLevel",
                    claimed.code(),
                    "" + claimed.maturityFloor(),
                    "" + level);
        }
    }

    @Override
    public List<PinnedRow> pins(SmartAssessment content, ReportingPeriod period, Standards standards) {
        return pinned(content, period, standards).stream().map(Pin::row).toList();
    }

    private static List<Pin> pinned(SmartAssessment content, ReportingPeriod period, Standards standards) {
        return content.answers().stream()
                .map(line -> line.subDomain().code())
                .sorted()
                .map(code -> standards.pinWeight(code, period).orElseThrow())
                .toList();
    }

    @Override
    public SortedMap<String, BigDecimal> figures(SmartAssessment content, List<PinnedRow> pinned) {
        Maturity maturity = Maturity.of(content.answers(), pinned);
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        figures.put("smart.maturity", maturity.total());
        figures.put("smart.level", BigDecimal.valueOf(maturity.level()));
        maturity.elements().forEach((element, score) -> figures.put("smart." + element.code(), score));
        figures.put("smart.controlled", content.controlledProcesses());
        figures.put("smart.key-processes", content.keyProcesses());
        figures.put("smart.auto-points", content.collectedPoints());
        figures.put("smart.required-points", content.requiredPoints());
        figures.put("smart.factory-level", content.factoryLevel().points());
        figures.put("smart.software-points", content.softwarePoints());
        figures.put("smart.software-required", BigDecimal.valueOf(SoftwareKind.values().length));
        return figures;
    }
}
