package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.PinnedRow;

/**
 * Whether the carbon balance closes: products and waste hold no more carbon than the feed brought. The standard's formula
 * has no floor, and stock that is carried over can turn a month's balance round, so that an open one is a question to the
 * regulator and no refusal; products without any feed are one, and so is more CO2 delivered than arose.
 */
final class ClosureRules {

    private ClosureRules() {}

    static void checkFeed(Findings findings, Emissions content) {
        if (!content.sector().hasBalance()) {
            return;
        }
        boolean fed = content.inputs().stream().anyMatch(line -> line.quantity().signum() > 0);
        boolean made = content.outputs().stream()
                        .anyMatch(line -> line.quantity().signum() > 0)
                || content.wastes().stream().anyMatch(line -> line.quantity().signum() > 0);
        if (made && !fed) {
            findings.error("carbon-balance.products-without-feed", Section.INPUTS.pointer());
        }
        if (fed && content.outputs().stream().noneMatch(line -> line.quantity().signum() > 0)) {
            findings.warning("carbon-balance.feed-without-products", Section.OUTPUTS.pointer());
        }
    }

    /** @param content without errors so far */
    static void checkClosure(Findings findings, Emissions content, ReportingPeriod period, EmissionFactors factors) {
        if (!content.sector().hasBalance()) {
            return;
        }
        List<PinnedRow> pinned = EmissionPins.of(content, period, factors).stream()
                .map(use -> use.pin().row())
                .toList();
        Rows rows = new Rows(pinned);
        CarbonBalance balance = CarbonBalance.of(content, rows);
        if (balance.released().tonnes().signum() < 0) {
            findings.warning(
                    "carbon-balance.open",
                    Section.OUTPUTS.pointer(),
                    balance.out().tonnes().toPlainString(),
                    balance.feed().tonnes().toPlainString());
        }
        checkDelivered(findings, content, rows, balance);
    }

    private static void checkDelivered(Findings findings, Emissions content, Rows rows, CarbonBalance balance) {
        BigDecimal delivered = RecoveredCo2.of(content.recovered(), rows);
        BigDecimal arose = balance.released()
                .co2()
                .add(Combustion.of(content.combustion(), rows).co2())
                .add(Carbonates.of(content.carbonates(), rows));
        if (delivered.signum() > 0 && delivered.compareTo(arose) > 0) {
            findings.error(
                    "recovered.exceeds", Section.RECOVERED.pointer(), delivered.toPlainString(), arose.toPlainString());
        }
    }
}
