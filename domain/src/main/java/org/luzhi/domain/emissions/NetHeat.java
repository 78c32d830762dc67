package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Purchased and exported heat (购入和输出热力, GB/T 32151.10-2023), GJ, and its emissions: E = AD · EF with 0.11 tCO2/GJ where
 * the supplier measures no factor. Steam: Ma · (En − 83.74) · 10⁻³; hot water: Ma · (T − 20) · 4.1868 · 10⁻³.
 *
 * @param emissions tCO2 of the net amount
 */
record NetHeat(BigDecimal purchased, BigDecimal exported, BigDecimal emissions) {

    /** The row of the enthalpy of water at 20 °C, kJ/kg. */
    static final String REFERENCE_ENTHALPY = "steam_reference_enthalpy";
    /** The row of 20 °C. */
    static final String REFERENCE_TEMPERATURE = "water_reference_temperature";
    /** The row of the heat capacity of water, kJ/kg. */
    static final String HEAT_CAPACITY = "water_heat_capacity";

    private static final int KILO = 3;

    static NetHeat of(List<HeatLine> lines, Rows rows) {
        BigDecimal purchased = BigDecimal.ZERO;
        BigDecimal exported = BigDecimal.ZERO;
        BigDecimal emissions = BigDecimal.ZERO;
        for (HeatLine line : lines) {
            BigDecimal heat = gigajoules(line, rows);
            BigDecimal emitted = heat.multiply(line.factor() == null ? rows.heat() : line.factor());
            switch (line.direction()) {
                case PURCHASED -> {
                    purchased = purchased.add(heat);
                    emissions = emissions.add(emitted);
                }
                case EXPORTED -> {
                    exported = exported.add(heat);
                    emissions = emissions.subtract(emitted);
                }
            }
        }
        return new NetHeat(purchased, exported, emissions);
    }

    private static BigDecimal gigajoules(HeatLine line, Rows rows) {
        BigDecimal amount = Amount.of(line.quantity(), line.unit());
        return switch (line.medium()) {
            case HEAT -> amount;
            case STEAM ->
                amount.multiply(Objects.requireNonNull(line.enthalpy()).subtract(rows.constant(REFERENCE_ENTHALPY)))
                        .movePointLeft(KILO);
            case HOT_WATER ->
                amount.multiply(Objects.requireNonNull(line.temperature())
                                .subtract(rows.constant(REFERENCE_TEMPERATURE)))
                        .multiply(rows.constant(HEAT_CAPACITY))
                        .movePointLeft(KILO);
        };
    }
}
