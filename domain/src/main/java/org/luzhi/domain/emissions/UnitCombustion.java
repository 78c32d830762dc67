package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.luzhi.domain.measure.Decimals;

/**
 * Combustion in power units (核算与报告指南 发电设施): E = Σ FC · C_ar · OF · 44/12. Coal that was tested:
 * C_ar = C_ad · (100 − M_ar) / (100 − M_ad); coal that was not: C_ar = NCV_ar · 0.03085. Oil and gas: NCV · EF, by the table.
 */
final class UnitCombustion {

    /** The row of the oxidation of coal, 99 %. */
    static final String COAL_OXIDATION = "ets_coal_oxidation";
    /** The row of the carbon of untested coal, tC/GJ. */
    static final String DEFAULT_CARBON = "ets_default_carbon";

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private UnitCombustion() {}

    static Carbon of(List<UnitFuel> lines, Rows rows) {
        return Carbon.sum(lines, line -> oxidised(line, rows));
    }

    private static BigDecimal oxidised(UnitFuel line, Rows rows) {
        BigDecimal amount = Amount.of(line.quantity(), line.unit());
        return switch (line.carbonBasis()) {
            case TESTED -> tested(amount, line).multiply(rows.constant(COAL_OXIDATION));
            case UNTESTED ->
                amount.multiply(Objects.requireNonNull(line.netCalorificValue()))
                        .multiply(rows.constant(DEFAULT_CARBON))
                        .multiply(rows.constant(COAL_OXIDATION));
            case TABLE -> byTable(amount, line, rows);
        };
    }

    private static BigDecimal byTable(BigDecimal amount, UnitFuel line, Rows rows) {
        BigDecimal heat =
                line.netCalorificValue() == null ? rows.netCalorificValue(line.fuel()) : line.netCalorificValue();
        return amount.multiply(heat)
                .multiply(rows.carbonPerGigajoule(line.fuel()))
                .multiply(rows.oxidation(line.fuel()));
    }

    /** FC · C_ad/100 · (100 − M_ar) / (100 − M_ad), one quotient. */
    private static BigDecimal tested(BigDecimal amount, UnitFuel line) {
        BigDecimal dry = HUNDRED.subtract(Objects.requireNonNull(line.moistureReceived()));
        BigDecimal airDry = HUNDRED.subtract(Objects.requireNonNull(line.moistureAirDried()));
        BigDecimal carbon = Objects.requireNonNull(line.carbonAirDried());
        return Decimals.quotient(amount.multiply(carbon).multiply(dry), HUNDRED.multiply(airDry));
    }
}
