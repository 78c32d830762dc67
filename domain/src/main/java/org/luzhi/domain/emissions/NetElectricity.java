package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;

/**
 * Purchased and exported electricity (购入和输出电力, GB/T 32151.10-2023), MWh; E = AD · EF of the net amount.
 *
 * @param nonFossil certified non-fossil part of the purchased
 */
record NetElectricity(BigDecimal purchased, BigDecimal exported, BigDecimal nonFossil) {

    static NetElectricity of(List<PowerLine> lines) {
        BigDecimal purchased = BigDecimal.ZERO;
        BigDecimal exported = BigDecimal.ZERO;
        BigDecimal nonFossil = BigDecimal.ZERO;
        for (PowerLine line : lines) {
            BigDecimal amount = Amount.of(line.quantity(), line.unit());
            switch (line.direction()) {
                case PURCHASED -> purchased = purchased.add(amount);
                case EXPORTED -> exported = exported.add(amount);
            }
            if (line.nonFossil() != null) {
                nonFossil = nonFossil.add(Amount.of(line.nonFossil(), line.unit()));
            }
        }
        return new NetElectricity(purchased, exported, nonFossil);
    }

    /** tCO2 by that factor, tCO2/MWh. */
    BigDecimal emissions(BigDecimal factor) {
        return purchased.subtract(exported).multiply(factor);
    }
}
