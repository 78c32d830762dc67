package org.luzhi.domain.conversion;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;

/**
 * When a project counts as in stable production (达产): a load of 80 % or more in three consecutive months. Our own
 * proposal, of low confidence; no standard says so.
 *
 * @param load lowest load rate of such a month
 * @param months how many in a row
 */
public record RampUp(BigDecimal load, int months) {

    /** The thresholds in force on the first day of the period. */
    public static RampUp of(Standards standards, ReportingPeriod period) {
        return new RampUp(
                EnergyReview.limit(standards, "stable_load", period),
                EnergyReview.limit(standards, "stable_months", period).intValueExact());
    }

    /** The load rate of a whole calendar month, days at rest included, as ramp-up is judged by. */
    public static Optional<BigDecimal> load(BigDecimal output, BigDecimal capacity, YearMonth month) {
        return ConversionMetrics.load(output, capacity, BigDecimal.valueOf(month.lengthOfMonth()));
    }

    /** The month that completed the first such run; empty while there is none. A month without a load breaks a run. */
    public Optional<YearMonth> stableSince(SortedMap<YearMonth, BigDecimal> loads) {
        return loads.keySet().stream()
                .filter(last -> IntStream.range(0, months).allMatch(back -> enough(loads.get(last.minusMonths(back)))))
                .findFirst();
    }

    private boolean enough(@Nullable BigDecimal ofMonth) {
        return ofMonth != null && ofMonth.compareTo(load) >= 0;
    }
}
