package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a month's energy use amounts to: four totals in tce, exact, each a further deduction from the one before.
 *
 * @param gross comprehensive energy consumed, Σ(Eᵢ·kᵢ) (GB/T 2589-2020)
 * @param net gross less energy exported
 * @param netOfFeedstock net less feedstock energy (发改环资〔2022〕803号)
 * @param netOfNonFossil that, less certified non-fossil electricity (发改环资〔2024〕113号)
 * @param unitConsumption one entry for each product, by product code
 * @param perOutputValue net per output value, tce per 10⁴ yuan, DECIMAL128; null without an output value above zero
 */
public record Accounted(
        BigDecimal gross,
        BigDecimal net,
        BigDecimal netOfFeedstock,
        BigDecimal netOfNonFossil,
        List<UnitConsumption> unitConsumption,
        @Nullable BigDecimal perOutputValue) {

    public Accounted {
        unitConsumption = List.copyOf(unitConsumption);
    }
}
