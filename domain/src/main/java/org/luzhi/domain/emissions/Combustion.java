package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;

/**
 * Combustion (燃料燃烧排放, GB/T 32151.10-2023): E = Σ ADᵢ · CCᵢ · OFᵢ · 44/12, with CCᵢ as measured, or NCVᵢ · EFᵢ. The
 * standards of coking and of coal producers have the same formula.
 */
final class Combustion {

    private Combustion() {}

    /** The carbon that was oxidised. */
    static Carbon of(List<Burnt> lines, Rows rows) {
        return Carbon.sum(lines, line -> oxidised(line, rows));
    }

    private static BigDecimal oxidised(Burnt line, Rows rows) {
        BigDecimal oxidation = line.oxidation() == null ? rows.oxidation(line.fuel()) : line.oxidation();
        return Amount.of(line.quantity(), line.unit())
                .multiply(carbonContent(line, rows))
                .multiply(oxidation);
    }

    private static BigDecimal carbonContent(Burnt line, Rows rows) {
        if (line.carbonContent() != null) {
            return line.carbonContent();
        }
        BigDecimal heat =
                line.netCalorificValue() == null ? rows.netCalorificValue(line.fuel()) : line.netCalorificValue();
        return heat.multiply(rows.carbonPerGigajoule(line.fuel()));
    }
}
