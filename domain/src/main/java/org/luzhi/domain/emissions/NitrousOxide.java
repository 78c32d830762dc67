package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;

/**
 * Nitrous oxide of nitric and adipic acid (硝酸、己二酸生产过程, GB/T 32151.10-2023):
 * E = Σ AD · EF · (1 − η · μ) · 10⁻³ · GWP, tCO2e.
 */
final class NitrousOxide {

    static final String GAS = "N2O";

    private static final int KILO = 3;

    private NitrousOxide() {}

    static BigDecimal of(Emissions content, Rows rows) {
        List<AcidMade> lines = content.nitricAcid();
        return lines.stream()
                .map(line -> tonnes(line, rows).multiply(rows.potential(content.gwp(), GAS)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal tonnes(AcidMade line, Rows rows) {
        BigDecimal kilograms = Amount.of(line.quantity(), line.unit())
                .multiply(rows.constant(line.process().row()));
        return kilograms.multiply(left(line)).movePointLeft(KILO);
    }

    /** 1 − η · μ: what the abatement leaves. */
    private static BigDecimal left(AcidMade line) {
        return line.destruction() == null || line.utilisation() == null
                ? BigDecimal.ONE
                : BigDecimal.ONE.subtract(line.destruction().multiply(line.utilisation()));
    }
}
