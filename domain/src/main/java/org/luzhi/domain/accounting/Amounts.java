package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of a month's energy use, exact; what {@link Accounted} says before anything is divided or rated.
 *
 * @param products one entry for each product, by product code
 */
public record Amounts(
        BigDecimal gross,
        BigDecimal net,
        BigDecimal netOfFeedstock,
        BigDecimal netOfNonFossil,
        List<ProductAmount> products) {

    public Amounts {
        products = List.copyOf(products);
    }
}
