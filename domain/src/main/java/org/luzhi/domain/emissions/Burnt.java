package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * A fuel burnt within the boundary (燃料燃烧排放): E = AD · CC · OF · 44/12, where CC is the measured carbon content or
 * NCV · EF (GB/T 32151.10-2023).
 *
 * @param fuel code of {@code fuels.csv}
 * @param unit of mass or volume
 * @param carbonContent measured, tC/t or tC/10⁴m³; goes before a net calorific value
 * @param netCalorificValue measured, GJ/t or GJ/10⁴m³, with the default carbon per gigajoule
 * @param oxidation measured share, 0 to 1
 * @param evidence digest of the test report, 64 hex digits
 */
public record Burnt(
        String fuel,
        FuelOrigin origin,
        BigDecimal quantity,
        Unit unit,
        @Nullable BigDecimal carbonContent,
        @Nullable BigDecimal netCalorificValue,
        @Nullable BigDecimal oxidation,
        @Nullable String evidence) {

    static final Comparator<Burnt> CANONICAL = CanonicalOrder.by(
            Burnt::fuel,
            Burnt::origin,
            Burnt::quantity,
            Burnt::unit,
            Burnt::carbonContent,
            Burnt::netCalorificValue,
            Burnt::oxidation,
            Burnt::evidence);

    public Burnt {
        quantity = Decimals.normal(quantity);
        carbonContent = CanonicalOrder.normal(carbonContent);
        netCalorificValue = CanonicalOrder.normal(netCalorificValue);
        oxidation = CanonicalOrder.normal(oxidation);
    }
}
