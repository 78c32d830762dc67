package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * A fuel of a power unit: E = FC · C_ar · OF · 44/12, where C_ar = C_ad · (100 − M_ar) / (100 − M_ad), or NCV_ar · 0.03085 for
 * coal that was not tested. C_d stands as C_ad with M_ad = 0. Oil and gas: NCV · EF by the table.
 *
 * @param generator name of a power unit in the filing
 * @param fuel code of {@code fuels.csv}
 * @param unit of mass or volume
 * @param carbonBasis how its carbon is known
 * @param carbonAirDried C_ad, %
 * @param moistureAirDried M_ad, %
 * @param moistureReceived M_ar, %
 * @param netCalorificValue NCV_ar, GJ/t or GJ/10⁴m³
 * @param evidence digest of the test report, 64 hex digits
 */
public record UnitFuel(
        String generator,
        String fuel,
        BigDecimal quantity,
        Unit unit,
        CarbonBasis carbonBasis,
        @Nullable BigDecimal carbonAirDried,
        @Nullable BigDecimal moistureAirDried,
        @Nullable BigDecimal moistureReceived,
        @Nullable BigDecimal netCalorificValue,
        @Nullable String evidence) {

    static final Comparator<UnitFuel> CANONICAL = CanonicalOrder.by(
            UnitFuel::generator,
            UnitFuel::fuel,
            UnitFuel::quantity,
            UnitFuel::unit,
            UnitFuel::carbonBasis,
            UnitFuel::carbonAirDried,
            UnitFuel::moistureAirDried,
            UnitFuel::moistureReceived,
            UnitFuel::netCalorificValue,
            UnitFuel::evidence);

    public UnitFuel {
        quantity = Decimals.normal(quantity);
        carbonAirDried = CanonicalOrder.normal(carbonAirDried);
        moistureAirDried = CanonicalOrder.normal(moistureAirDried);
        moistureReceived = CanonicalOrder.normal(moistureReceived);
        netCalorificValue = CanonicalOrder.normal(netCalorificValue);
    }
}
