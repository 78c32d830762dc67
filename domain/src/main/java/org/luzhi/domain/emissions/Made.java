package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * A product that carries carbon out of the process (含碳产品, carbon balance of GB/T 32151.10-2023, for coking of
 * GB/T 32151.13-2023). CO2 delivered outside is not among them but in a section of its own.
 *
 * @param material code of {@code carbon_contents.csv}, {@code fuels.csv} or a material of {@code emission_constants.csv}
 * @param unit of mass or volume
 * @param use whether it is burnt on site, and then stands under combustion too
 * @param carbonContent measured, tC/t or tC/10⁴m³; required where there is no default
 * @param evidence digest of the test report, 64 hex digits
 */
public record Made(
        String material,
        BigDecimal quantity,
        Unit unit,
        OutputUse use,
        @Nullable BigDecimal carbonContent,
        @Nullable String evidence)
        implements CarbonLine {

    static final Comparator<Made> CANONICAL = CanonicalOrder.by(
            Made::material, Made::quantity, Made::unit, Made::use, Made::carbonContent, Made::evidence);

    public Made {
        quantity = Decimals.normal(quantity);
        carbonContent = CanonicalOrder.normal(carbonContent);
    }
}
