package org.luzhi.projections.progress;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.balance.CountedFiling;

/**
 * A month that a project ran.
 *
 * @param unit of the output
 * @param days it ran
 * @param load load rate while it ran, 1 = as designed; null when it did not
 * @param calendarLoad load rate of the whole month, days at rest included, as ramp-up is judged by
 * @param metrics those that can be computed
 * @param told the statement that says so
 */
public record MonthOfOperation(
        ReportingPeriod period,
        BigDecimal output,
        String unit,
        BigDecimal days,
        @Nullable BigDecimal load,
        BigDecimal calendarLoad,
        List<RouteMetric> metrics,
        CountedFiling told) {}
