package org.luzhi.domain.innovation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.innovation.Innovation.Kind;
import org.luzhi.domain.innovation.Innovation.Level;
import org.luzhi.domain.innovation.Innovation.Qualification;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Findings;
import org.luzhi.domain.subject.SubjectRules;

/** The rules of {@code innovation}: by year, figures without any table. */
public final class InnovationRules implements SubjectRules<Innovation> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DOCUMENT = 100;
    private static final String CONTENT = "/content/";

    @Override
    public String subject() {
        return "innovation";
    }

    @Override
    public Class<Innovation> contentType() {
        return Innovation.class;
    }

    @Override
    public Set<ReportingPeriod.Kind> periods() {
        return Set.of(ReportingPeriod.Kind.YEAR);
    }

    @Override
    public List<Problem> check(Innovation content, ReportingPeriod period, Standards standards) {
        Findings findings = new Findings();
        checkMoney(findings, content);
        checkCounts(findings, content);
        findings.lines("qualifications", content.qualifications(), (at, line) -> check(findings, at, line));
        if (content.highTech().isYes()) {
            questionHighTech(findings, content);
        }
        return findings.all();
    }

    private static void checkMoney(Findings findings, Innovation content) {
        findings.notNegative(CONTENT + "revenue", content.revenue());
        findings.notNegative(CONTENT + "newProductRevenue", content.newProductRevenue());
        findings.notNegative(CONTENT + "highTechRevenue", content.highTechRevenue());
        findings.notNegative(CONTENT + "researchSpend", content.researchSpend());
        findings.within(CONTENT + "newProductRevenue", content.newProductRevenue(), content.revenue());
        findings.within(CONTENT + "highTechRevenue", content.highTechRevenue(), content.revenue());
        if (content.researchSpend().compareTo(content.revenue()) > 0) {
            findings.question(
                    "research.exceeds-revenue",
                    CONTENT + "researchSpend",
                    content.researchSpend().toPlainString(),
                    content.revenue().toPlainString());
        }
    }

    private static void checkCounts(Findings findings, Innovation content) {
        findings.count(CONTENT + "staff", content.staff());
        findings.count(CONTENT + "researchStaff", content.researchStaff());
        findings.count(CONTENT + "highValuePatents", content.highValuePatents());
        findings.within(CONTENT + "researchStaff", content.researchStaff(), content.staff());
    }

    private static void check(Findings findings, String at, Qualification line) {
        findings.text(at + "/name", line.name(), LONGEST_NAME);
        findings.text(at + "/document", line.document(), LONGEST_DOCUMENT);
        if (line.kind() == Kind.LITTLE_GIANT && line.level() != Level.STATE) {
            findings.error(
                    "qualification.level",
                    at + "/level",
                    line.level().code(),
                    line.kind().code());
        }
    }

    private static void questionHighTech(Findings findings, Innovation content) {
        HighTechTier tier = HighTechTier.of(content.revenue());
        question(findings, "high-tech.spend", content.researchSpend(), tier.share(), content.revenue());
        question(findings, "high-tech.staff", content.researchStaff(), HighTechTier.STAFF_SHARE, content.staff());
        question(
                findings,
                "high-tech.revenue",
                content.highTechRevenue(),
                HighTechTier.REVENUE_SHARE,
                content.revenue());
    }

    private static void question(Findings findings, String code, BigDecimal part, BigDecimal share, BigDecimal whole) {
        if (!HighTechTier.reaches(part, share, whole)) {
            findings.question(
                    code,
                    CONTENT + "highTech",
                    part.toPlainString(),
                    share.movePointRight(2).toPlainString(),
                    whole.toPlainString());
        }
    }

    @Override
    public List<PinnedRow> pins(Innovation content, ReportingPeriod period, Standards standards) {
        return List.of();
    }

    @Override
    public SortedMap<String, BigDecimal> figures(Innovation content, List<PinnedRow> pinned) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        figures.put("innovation.rd", content.researchSpend());
        figures.put("innovation.revenue", content.revenue());
        figures.put("innovation.new-product-revenue", content.newProductRevenue());
        figures.put("innovation.high-tech-revenue", content.highTechRevenue());
        figures.put("innovation.platform-points", points(content));
        figures.put("innovation.patents", content.highValuePatents());
        figures.put("innovation.staff", content.staff());
        figures.put("innovation.rd-staff", content.researchStaff());
        figures.put("innovation.high-tech", content.highTech().isYes() ? BigDecimal.ONE : BigDecimal.ZERO);
        return figures;
    }

    /** 3 for the state's, 2 for the province's, 1 for the city's; the highest counts. High-tech status is the province's. */
    private static BigDecimal points(Innovation content) {
        BigDecimal status = content.highTech().isYes() ? Level.PROVINCE.points() : BigDecimal.ZERO;
        return content.qualifications().stream()
                .map(line -> line.level().points())
                .reduce(status, BigDecimal::max);
    }
}
