package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;

/**
 * Process emissions by carbon balance (原料碳平衡, GB/T 32151.10-2023; GB/T 32151.13-2023 for coking):
 * E = {Σ(AD_r · CC_r) − [Σ(AD_p · CC_p) + Σ(AD_w · CC_w)]} · 44/12.
 *
 * @param feed carbon of the raw materials
 * @param products carbon of the products, those burnt on site included
 * @param waste carbon of the waste
 */
record CarbonBalance(Carbon feed, Carbon products, Carbon waste) {

    static CarbonBalance of(Emissions content, Rows rows) {
        return new CarbonBalance(
                carbon(content.inputs(), rows), carbon(content.outputs(), rows), carbon(content.wastes(), rows));
    }

    private static Carbon carbon(List<? extends CarbonLine> lines, Rows rows) {
        return Carbon.sum(lines, line -> carbon(line, rows));
    }

    private static BigDecimal carbon(CarbonLine line, Rows rows) {
        BigDecimal measured = line.carbonContent();
        return Amount.of(line.quantity(), line.unit())
                .multiply(measured == null ? rows.carbonContent(line.material()) : measured);
    }

    /** What left in products and waste. */
    Carbon out() {
        return products.plus(waste);
    }

    /** The carbon that became CO2; below zero when the balance does not close. */
    Carbon released() {
        return feed.minus(out());
    }
}
