package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * A coal mine (煤矿, GB/T 32151.11-2018): methane of mining and after mining, what was used and flared of it. Gas is at 20 °C.
 *
 * @param mine name
 * @param gasGrade required underground
 * @param quantity raw coal
 * @param unit of mass
 * @param methaneOutflow relative outflow q, m³/t; required underground
 * @param carbonDioxideOutflow relative outflow of CO2, m³/t
 * @param methaneUsed 10⁴m³ of pure methane
 * @param methaneFlared 10⁴m³ of pure methane
 * @param evidence digest of the gas-grade report, 64 hex digits
 */
public record Mine(
        String mine,
        MiningMethod method,
        @Nullable GasGrade gasGrade,
        BigDecimal quantity,
        Unit unit,
        @Nullable BigDecimal methaneOutflow,
        @Nullable BigDecimal carbonDioxideOutflow,
        @Nullable BigDecimal methaneUsed,
        @Nullable BigDecimal methaneFlared,
        @Nullable String evidence) {

    static final Comparator<Mine> CANONICAL = CanonicalOrder.by(
            Mine::mine,
            Mine::method,
            Mine::gasGrade,
            Mine::quantity,
            Mine::unit,
            Mine::methaneOutflow,
            Mine::carbonDioxideOutflow,
            Mine::methaneUsed,
            Mine::methaneFlared,
            Mine::evidence);

    public Mine {
        quantity = Decimals.normal(quantity);
        methaneOutflow = CanonicalOrder.normal(methaneOutflow);
        carbonDioxideOutflow = CanonicalOrder.normal(carbonDioxideOutflow);
        methaneUsed = CanonicalOrder.normal(methaneUsed);
        methaneFlared = CanonicalOrder.normal(methaneFlared);
    }
}
