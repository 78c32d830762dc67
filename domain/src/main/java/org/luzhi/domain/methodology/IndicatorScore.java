package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator came to.
 *
 * @param indicator the indicator, with its names and weight
 * @param applicable whether anything filed is of its kind; what doesn't apply takes no weight
 * @param score 0 to 100, the sum of its addends before the indicators are weighed; null when nothing could be computed
 * @param value what was compared with the anchors, DECIMAL128; null for unit consumption, whose products have their own
 * @param products by product and edition of its limit
 */
public record IndicatorScore(
        Indicator indicator,
        boolean applicable,
        @Nullable BigDecimal score,
        @Nullable BigDecimal value,
        List<ProductScore> products) {

    public IndicatorScore {
        products = List.copyOf(products);
    }

    /**
     * What one product came to under one edition of its limit.
     *
     * @param value unit consumption over all uses, ΣE / ΣP, in {@code unit}, DECIMAL128
     * @param score 0 to 100, DECIMAL128
     * @param share of the indicator's weight, 0 to 1, DECIMAL128
     * @param unusable why it took no part: a reason of {@link org.luzhi.domain.accounting.UnitConsumption}
     * @param uncorrected whether the standard corrects the value in a way not applied here
     */
    public record ProductScore(
            String product,
            String edition,
            String unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal score,
            @Nullable BigDecimal share,
            @Nullable String unusable,
            boolean uncorrected,
            int uses) {}
}
