package org.luzhi.domain.green;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.luzhi.domain.green.GreenAssessment.Amount;
import org.luzhi.domain.green.GreenAssessment.Anchor;
import org.luzhi.domain.subject.Findings;

/** The rules of the amounts and anchors, and whether every indicator can be told from them. */
final class GreenAmountRules {

    private static final int LONGEST_SOURCE = 200;

    private final Findings findings;
    private final GreenAssessment content;

    GreenAmountRules(Findings findings, GreenAssessment content) {
        this.findings = findings;
        this.content = content;
    }

    void check() {
        Set<StatedAmount> amounts = EnumSet.noneOf(StatedAmount.class);
        findings.lines("amounts", content.amounts(), (at, line) -> {
            if (!amounts.add(line.kind())) {
                findings.error(
                        "assessment.amount-twice", at + "/kind", line.kind().code());
            }
            check(at + "/quantity", line);
        });
        Set<GreenIndicator> indicators = EnumSet.noneOf(GreenIndicator.class);
        findings.lines("anchors", content.anchors(), (at, line) -> {
            if (!indicators.add(line.indicator())) {
                findings.error(
                        "assessment.anchor-twice",
                        at + "/indicator",
                        line.indicator().code());
            }
            check(at, line);
        });
        if (findings.withoutError()) {
            for (GreenIndicator indicator : GreenIndicator.values()) {
                questionComputable(indicator);
            }
        }
    }

    private void check(String at, Amount line) {
        findings.notNegative(at, line.quantity());
        if (line.kind().isCount()) {
            findings.count(at, line.quantity());
        }
        line.kind().whole().flatMap(content::amount).ifPresent(whole -> findings.within(at, line.quantity(), whole));
        if (line.kind() == StatedAmount.WATER_TOTAL) {
            questionWater(at, line.quantity());
        }
        if (line.kind() == StatedAmount.SOLID_USED) {
            content.amount(StatedAmount.SOLID_MADE)
                    .filter(made -> line.quantity().compareTo(made) > 0)
                    .ifPresent(made -> findings.question(
                            "assessment.used-exceeds-made", at, line.quantity().toPlainString(), made.toPlainString()));
        }
    }

    /** Total water is what was taken in and what was reused. */
    private void questionWater(String at, BigDecimal total) {
        Optional<BigDecimal> sum = content.amount(StatedAmount.WATER)
                .flatMap(intake -> content.amount(StatedAmount.WATER_REUSED).map(intake::add));
        sum.filter(both -> both.compareTo(total) != 0)
                .ifPresent(both -> findings.question(
                        "assessment.water-unbalanced", at, total.toPlainString(), both.toPlainString()));
    }

    private void check(String at, Anchor line) {
        findings.text(at + "/source", line.source(), LONGEST_SOURCE);
        findings.notNegative(at + "/baseline", line.baseline());
        findings.notNegative(at + "/leading", line.leading());
        GreenIndicator indicator = line.indicator();
        if (!indicator.isAnchored()) {
            findings.error("assessment.not-anchored", at + "/indicator", indicator.code());
        } else if (!indicator.inOrder(line.baseline(), line.leading())) {
            findings.error(
                    "assessment.anchors-disordered",
                    at + "/leading",
                    indicator.code(),
                    line.baseline().toPlainString(),
                    line.leading().toPlainString());
        }
        if (line.per() != null && !indicator.isIntensity()) {
            findings.error("assessment.no-intensity", at + "/per", indicator.code());
        }
    }

    private void questionComputable(GreenIndicator indicator) {
        if (!indicator.isAnchored()) {
            return;
        }
        Optional<Anchor> anchor = content.anchor(indicator);
        if (anchor.isEmpty()) {
            findings.question("assessment.anchor-missing", "/content/anchors", indicator.code());
            return;
        }
        indicator
                .amount()
                .filter(kind -> content.amount(kind).isEmpty())
                .ifPresent(kind -> notComputable(indicator, kind));
        anchor.get()
                .denominator()
                .filter(kind -> content.amount(kind)
                        .filter(quantity -> quantity.signum() > 0)
                        .isEmpty())
                .ifPresent(kind -> notComputable(indicator, kind));
    }

    private void notComputable(GreenIndicator indicator, StatedAmount missing) {
        findings.question("assessment.not-computable", "/content/amounts", indicator.code(), missing.code());
    }
}
