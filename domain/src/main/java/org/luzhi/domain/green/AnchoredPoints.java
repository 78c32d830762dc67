package org.luzhi.domain.green;

import java.math.BigDecimal;
import org.luzhi.domain.measure.Decimals;

/**
 * Points between baseline and leading value, linear and clamped (GB/T 36132-2025, 5.2): none at the baseline or worse, all
 * of the weight at the leading value or better, whichever of the two is the greater number.
 */
final class AnchoredPoints {

    private AnchoredPoints() {}

    /**
     * Points of the value {@code amount / per}; one fraction, so divided once, in DECIMAL128.
     *
     * @param per above zero
     * @param leading other than the baseline
     */
    static BigDecimal of(
            BigDecimal amount, BigDecimal per, BigDecimal baseline, BigDecimal leading, BigDecimal weight) {
        BigDecimal way = leading.subtract(baseline).multiply(per);
        BigDecimal done = amount.subtract(baseline.multiply(per));
        if (done.signum() != way.signum()) {
            return BigDecimal.ZERO;
        }
        return done.abs().compareTo(way.abs()) >= 0 ? weight : Decimals.quotient(weight.multiply(done), way);
    }
}
