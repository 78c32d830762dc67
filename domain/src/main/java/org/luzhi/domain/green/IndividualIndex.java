package org.luzhi.domain.green;

import java.math.BigDecimal;
import org.luzhi.domain.measure.Decimals;

/**
 * The individual index (个体指数) of the green development index system (绿色发展指标体系 2016), 60 to 100 among peers. For a
 * league table only: its ends move with the peers, so it is no measure over the years.
 */
public final class IndividualIndex {

    private static final BigDecimal FLOOR = new BigDecimal("60");
    private static final BigDecimal SPAN = new BigDecimal("40");

    private IndividualIndex() {}

    /**
     * Of an indicator where more is better.
     *
     * @param value from {@code least} to {@code most}, which differ
     */
    public static BigDecimal positive(BigDecimal value, BigDecimal least, BigDecimal most) {
        return index(value.subtract(least), most.subtract(least));
    }

    /** Of an indicator where less is better. */
    public static BigDecimal negative(BigDecimal value, BigDecimal least, BigDecimal most) {
        return index(most.subtract(value), most.subtract(least));
    }

    private static BigDecimal index(BigDecimal way, BigDecimal whole) {
        return Decimals.quotient(way.multiply(SPAN), whole).add(FLOOR);
    }
}
