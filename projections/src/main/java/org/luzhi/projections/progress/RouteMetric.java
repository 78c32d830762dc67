package org.luzhi.projections.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.conversion.ConversionMetrics;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.PinnedRow;

/**
 * A metric of a month beside the range of its route.
 *
 * @param metric {@code coal} (tce per unit of product), {@code water} (t), {@code co2} (t of the process) or
 *     {@code carbon-utilisation} (0–1)
 * @param value rounded to 10 decimals
 * @param low null where the route states none. A route's CO2 range is of the whole plant, fuel included, so process CO2 is
 *     held to its upper end only
 * @param within whether it lies within the range; null where the route states none
 * @param edition of the row that states the range, with {@code confidence} in it
 */
public record RouteMetric(
        String metric,
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Boolean within,
        String edition,
        String confidence) {

    private static final int DECIMALS = 10;

    /** @param route the row that the month's statement pinned */
    static List<RouteMetric> of(ConversionMetrics metrics, PinnedRow route) {
        return Stream.of(
                        of("coal", metrics.coal(), low("coal_tce_per_t", route), high("coal_tce_per_t", route), route),
                        of("water", metrics.water(), low("water_t_per_t", route), high("water_t_per_t", route), route),
                        of("co2", metrics.co2(), null, high("co2_t_per_t", route), route),
                        of(
                                "carbon-utilisation",
                                metrics.carbonUtilisation(),
                                low("carbon_utilisation", route),
                                high("carbon_utilisation", route),
                                route))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RouteMetric> of(
            String metric,
            Optional<BigDecimal> value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            PinnedRow route) {
        return value.map(seen -> new RouteMetric(
                metric,
                Decimals.rounded(seen, DECIMALS),
                low,
                high,
                high == null ? null : seen.compareTo(high) <= 0 && (low == null || seen.compareTo(low) >= 0),
                route.edition(),
                route.confidence()));
    }

    private static @Nullable BigDecimal low(String column, PinnedRow route) {
        return route.values().get(column + "_low");
    }

    private static @Nullable BigDecimal high(String column, PinnedRow route) {
        return route.values().get(column + "_high");
    }
}
