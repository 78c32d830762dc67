package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * CO2 delivered outside the boundary as a product (CO2 回收利用): R = Q · PUR · 19.77 (GB/T 32151.10-2023).
 *
 * @param unit of volume at 0 °C, or of mass
 * @param purity share of CO2, 0 to 1
 * @param evidence digest of the meter record, 64 hex digits; nothing is deducted without
 */
public record Delivered(
        BigDecimal quantity,
        Unit unit,
        BigDecimal purity,
        @Nullable String evidence) {

    static final Comparator<Delivered> CANONICAL =
            CanonicalOrder.by(Delivered::quantity, Delivered::unit, Delivered::purity, Delivered::evidence);

    public Delivered {
        quantity = Decimals.normal(quantity);
        purity = Decimals.normal(purity);
    }
}
