package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * Heat bought or sent out (购入和输出热力, GB/T 32151.10-2023). Steam: Ma · (En − 83.74) · 10⁻³ GJ; hot water:
 * Ma · (T − 20) · 4.1868 · 10⁻³ GJ.
 *
 * @param unit of heat for heat, of mass for steam and hot water
 * @param enthalpy of steam, kJ/kg
 * @param temperature of hot water, °C
 * @param factor measured by the supplier, tCO2/GJ
 * @param evidence digest of the statement of the supplier, 64 hex digits
 */
public record HeatLine(
        Direction direction,
        HeatMedium medium,
        BigDecimal quantity,
        Unit unit,
        @Nullable BigDecimal enthalpy,
        @Nullable BigDecimal temperature,
        @Nullable BigDecimal factor,
        @Nullable String evidence) {

    static final Comparator<HeatLine> CANONICAL = CanonicalOrder.by(
            HeatLine::direction,
            HeatLine::medium,
            HeatLine::quantity,
            HeatLine::unit,
            HeatLine::enthalpy,
            HeatLine::temperature,
            HeatLine::factor,
            HeatLine::evidence);

    public HeatLine {
        quantity = Decimals.normal(quantity);
        enthalpy = CanonicalOrder.normal(enthalpy);
        temperature = CanonicalOrder.normal(temperature);
        factor = CanonicalOrder.normal(factor);
    }
}
