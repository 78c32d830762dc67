package org.luzhi.projections.balance;

import java.math.BigDecimal;

/** The four totals, tce, exact; each a further deduction from the one before (GB/T 2589-2020). */
public record EnergyTotals(BigDecimal gross, BigDecimal net, BigDecimal netOfFeedstock, BigDecimal netOfNonFossil) {

    public static final EnergyTotals ZERO =
            new EnergyTotals(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public EnergyTotals plus(EnergyTotals other) {
        return new EnergyTotals(
                gross.add(other.gross),
                net.add(other.net),
                netOfFeedstock.add(other.netOfFeedstock),
                netOfNonFossil.add(other.netOfNonFossil));
    }
}
