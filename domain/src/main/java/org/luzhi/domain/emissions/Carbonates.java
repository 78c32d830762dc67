package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;

/** Carbonates used in the process (碳酸盐使用过程, GB/T 32151.10-2023): E = Σ AD · EF · PUR, tCO2. */
final class Carbonates {

    private Carbonates() {}

    static BigDecimal of(List<Calcined> lines, Rows rows) {
        return lines.stream()
                .map(line -> Amount.of(line.quantity(), line.unit())
                        .multiply(rows.carbonate(line.carbonate()))
                        .multiply(line.purity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
