package org.luzhi.domain.conversion;

import java.math.BigDecimal;
import java.util.Optional;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.measure.Decimals;

/**
 * How a project converted coal in a month; a quotient of nothing is absent.
 *
 * @param load load rate (负荷率) while it ran, 1 = as designed
 * @param coal feed coal per unit of product, tce
 * @param water fresh water per unit of product, t
 * @param co2 process CO2 per unit of product, t
 * @param carbonUtilisation carbon in products / carbon in feed, fuel excluded, 0–1
 */
public record ConversionMetrics(
        Optional<BigDecimal> load,
        Optional<BigDecimal> coal,
        Optional<BigDecimal> water,
        Optional<BigDecimal> co2,
        Optional<BigDecimal> carbonUtilisation) {

    private static final BigDecimal DAYS_OF_YEAR = new BigDecimal("365");
    private static final BigDecimal CO2 = new BigDecimal("44");
    private static final BigDecimal CARBON = new BigDecimal("12");

    /** @param capacity of the project per year, in the unit of the output */
    public static ConversionMetrics of(Operation month, BigDecimal capacity) {
        return new ConversionMetrics(
                load(month.output(), capacity, month.days()),
                quotient(month.coal(), month.output()),
                quotient(month.water(), month.output()),
                quotient(month.processCo2(), month.output()),
                quotient(month.carbonProducts(), month.carbonFeed()));
    }

    /** Load rate: output · 365 / (capacity · days). */
    public static Optional<BigDecimal> load(BigDecimal output, BigDecimal capacity, BigDecimal days) {
        return quotient(output.multiply(DAYS_OF_YEAR), capacity.multiply(days));
    }

    /** Process CO2 by the carbon balance, (C feed − C products) · 44/12, tCO2 of tC. */
    public static BigDecimal processCo2(BigDecimal carbonFeed, BigDecimal carbonProducts) {
        return Decimals.quotient(carbonFeed.subtract(carbonProducts).multiply(CO2), CARBON);
    }

    private static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(Decimals.quotient(dividend, divisor));
    }
}
