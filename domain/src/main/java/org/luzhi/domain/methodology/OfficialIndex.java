package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import org.luzhi.domain.measure.Decimals;

/**
 * How official methods place a value between two others: the individual index of 绿色发展指标体系 (2016), 60 to 100, and the points
 * of an indicator of GB/T 36132-2025, 5.2, from none at the baseline to the weight at the leading value. What lies beyond an
 * end counts as the end. Quotients in DECIMAL128.
 */
public final class OfficialIndex {

    private static final BigDecimal LOWEST = new BigDecimal("60");
    private static final BigDecimal SPAN = new BigDecimal("40");

    private OfficialIndex() {}

    /** (x − min) / (max − min) · 40 + 60: more is better. */
    public static BigDecimal positive(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        return points(value, least, greatest, SPAN).add(LOWEST);
    }

    /** (max − x) / (max − min) · 40 + 60: less is better. */
    public static BigDecimal negative(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        return points(value, greatest, least, SPAN).add(LOWEST);
    }

    /**
     * (x − baseline) / (leading − baseline) · weight, whichever of the two is the greater.
     *
     * @throws IllegalArgumentException when baseline and leading value are the same
     */
    public static BigDecimal points(BigDecimal value, BigDecimal baseline, BigDecimal leading, BigDecimal weight) {
        if (baseline.compareTo(leading) == 0) {
            throw new IllegalArgumentException("baseline and leading value are both " + baseline);
        }
        BigDecimal within = value.max(baseline.min(leading)).min(baseline.max(leading));
        return Decimals.quotient(within.subtract(baseline).multiply(weight), leading.subtract(baseline));
    }
}
