package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;

/**
 * A power unit of the national carbon market (发电机组): what it supplied and how its allowance is found.
 *
 * @param generator name, once in a filing
 * @param powerSupplied W, MWh
 * @param heatSupplied Q, GJ
 * @param heatRatio α, the share of the emissions that is for heat, 0 to 1
 * @param coolingFactor F_l of the plan; 1 when absent
 * @param loadFactor F_f of the plan, for peak shaving; 1 when absent
 */
public record PowerUnit(
        String generator,
        BenchmarkClass benchmark,
        BigDecimal powerSupplied,
        BigDecimal heatSupplied,
        BigDecimal heatRatio,
        @Nullable BigDecimal coolingFactor,
        @Nullable BigDecimal loadFactor) {

    static final Comparator<PowerUnit> CANONICAL = CanonicalOrder.by(
            PowerUnit::generator,
            PowerUnit::benchmark,
            PowerUnit::powerSupplied,
            PowerUnit::heatSupplied,
            PowerUnit::heatRatio,
            PowerUnit::coolingFactor,
            PowerUnit::loadFactor);

    public PowerUnit {
        powerSupplied = Decimals.normal(powerSupplied);
        heatSupplied = Decimals.normal(heatSupplied);
        heatRatio = Decimals.normal(heatRatio);
        coolingFactor = CanonicalOrder.normal(coolingFactor);
        loadFactor = CanonicalOrder.normal(loadFactor);
    }
}
