package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * A raw material that carries carbon into the process, CO2 as feed included (原料, carbon balance of GB/T 32151.10-2023).
 *
 * @param material code of {@code carbon_contents.csv}, {@code fuels.csv} or a material of {@code emission_constants.csv}
 * @param unit of mass or volume
 * @param carbonContent measured, tC/t or tC/10⁴m³; required where there is no default
 * @param evidence digest of the test report, 64 hex digits
 */
public record Fed(
        String material,
        BigDecimal quantity,
        Unit unit,
        @Nullable BigDecimal carbonContent,
        @Nullable String evidence) implements CarbonLine {

    static final Comparator<Fed> CANONICAL =
            CanonicalOrder.by(Fed::material, Fed::quantity, Fed::unit, Fed::carbonContent, Fed::evidence);

    public Fed {
        quantity = Decimals.normal(quantity);
        carbonContent = CanonicalOrder.normal(carbonContent);
    }
}
