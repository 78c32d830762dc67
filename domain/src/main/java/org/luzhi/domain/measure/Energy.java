package org.luzhi.domain.measure;

import java.math.BigDecimal;

/**
 * Energy in tonnes of standard coal (tce), exact; 1 kgce = 29 307.6 kJ (GB/T 2589-2020). May be negative: a process can
 * recover more than it takes.
 */
public record Energy(BigDecimal tce) {

    public static final Energy NONE = new Energy(BigDecimal.ZERO);

    private static final int KILO = 3;

    public Energy {
        tce = Decimals.normal(tce);
    }

    /**
     * What the quantity amounts to.
     *
     * @param kgcePerUnit conversion, kgce per {@code per}
     * @throws IllegalArgumentException when {@code per} measures something else than the quantity
     */
    public static Energy of(Quantity quantity, BigDecimal kgcePerUnit, Unit per) {
        return new Energy(quantity.in(per).amount().multiply(kgcePerUnit).movePointLeft(KILO));
    }
}
