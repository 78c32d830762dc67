package org.luzhi.domain.chain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one enterprise supplied to another in a period, as both sides tell it. Both write the material in their own words,
 * so an edge is told by who, whom and scope.
 *
 * @param bought 10⁴ yuan as the buyer filed it; null when it filed no such purchase
 * @param sold 10⁴ yuan as the supplier filed it; null when it filed no such sale
 */
public record SupplyEdge(
        String supplier,
        String buyer,
        SupplyScope scope,
        @Nullable BigDecimal bought,
        @Nullable BigDecimal sold) {

    /** Whether both sides filed it. */
    public boolean confirmed() {
        return bought != null && sold != null;
    }

    /** What both sides agree to at least; zero while one side is silent. */
    public BigDecimal agreed() {
        return bought == null || sold == null ? BigDecimal.ZERO : bought.min(sold);
    }

    /** What one side states beyond the other, a silent side stating nothing; zero when they agree. */
    public BigDecimal difference() {
        return orZero(bought).subtract(orZero(sold)).abs();
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
