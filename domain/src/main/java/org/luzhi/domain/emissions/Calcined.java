package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * A carbonate used in the process (碳酸盐使用): E = AD · EF · PUR (GB/T 32151.10-2023).
 *
 * @param carbonate formula, a row of {@code carbon_contents.csv}
 * @param unit of mass
 * @param purity share of carbonate in what was used, 0 to 1
 */
public record Calcined(String carbonate, BigDecimal quantity, Unit unit, BigDecimal purity) {

    static final Comparator<Calcined> CANONICAL =
            CanonicalOrder.by(Calcined::carbonate, Calcined::quantity, Calcined::unit, Calcined::purity);

    public Calcined {
        quantity = Decimals.normal(quantity);
        purity = Decimals.normal(purity);
    }
}
