package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * Waste that carries carbon out of the process: slag, fly ash, sludge (含碳废物, carbon balance of GB/T 32151.10-2023).
 *
 * @param material code of {@code carbon_contents.csv}, {@code fuels.csv} or a material of {@code emission_constants.csv}
 * @param unit of mass or volume
 * @param carbonContent measured, tC/t or tC/10⁴m³; required where there is no default
 * @param evidence digest of the test report, 64 hex digits
 */
public record Wasted(
        String material,
        BigDecimal quantity,
        Unit unit,
        @Nullable BigDecimal carbonContent,
        @Nullable String evidence) implements CarbonLine {

    static final Comparator<Wasted> CANONICAL = CanonicalOrder.by(
            Wasted::material, Wasted::quantity, Wasted::unit, Wasted::carbonContent, Wasted::evidence);

    public Wasted {
        quantity = Decimals.normal(quantity);
        carbonContent = CanonicalOrder.normal(carbonContent);
    }
}
