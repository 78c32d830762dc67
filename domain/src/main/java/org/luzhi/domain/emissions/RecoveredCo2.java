package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.measure.Dimension;

/**
 * CO2 delivered outside the boundary (CO2 回收利用, GB/T 32151.10-2023): R = Σ Q · PUR · 19.77, tCO2; what is weighed needs no
 * density.
 */
final class RecoveredCo2 {

    /** The row of the density at 0 °C, t/10⁴m³. */
    static final String DENSITY = "co2_density_0c";

    private RecoveredCo2() {}

    static BigDecimal of(List<Delivered> lines, Rows rows) {
        return lines.stream()
                .map(line -> tonnes(line, rows).multiply(line.purity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean isVolume(Delivered line) {
        return line.unit().dimension() == Dimension.VOLUME;
    }

    private static BigDecimal tonnes(Delivered line, Rows rows) {
        BigDecimal amount = Amount.of(line.quantity(), line.unit());
        return isVolume(line) ? amount.multiply(rows.constant(DENSITY)) : amount;
    }
}
