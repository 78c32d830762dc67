package org.luzhi.domain.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The house's arithmetic (decision 3): sums exact, quotients in DECIMAL128 half-even, one scale for one value. */
public final class Decimals {

    /** More zeros than any measure has; past it, writing a number out would only cost memory. */
    private static final int MOST_ZEROS = 1000;

    private Decimals() {}

    /**
     * The same value with no trailing zeros and no negative scale: 1.50 and 1.5 become equal, 1E+3 becomes 1000.
     *
     * @throws ArithmeticException for a number like 1E+999999999, which nobody measured
     */
    public static BigDecimal normal(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > MOST_ZEROS) {
            throw new ArithmeticException("out of range: 1E" + -(long) stripped.scale());
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@code dividend / divisor} in DECIMAL128, half-even. */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return normal(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    /** Rounds half-even (GB/T 8170) for display or for the wire; never before a comparison. */
    public static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
