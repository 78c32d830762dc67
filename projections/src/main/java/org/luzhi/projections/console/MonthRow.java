package org.luzhi.projections.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.balance.PeriodBalance;

/**
 * A month of the city's energy, cluster by cluster.
 *
 * @param net in tce, in the order of the clusters; null where a cluster has no counted filing
 * @param total of those there are
 * @param provisional whether any of them is
 */
record MonthRow(ReportingPeriod month, List<@Nullable BigDecimal> net, BigDecimal total, boolean provisional) {

    /** Those months of the year that have anything. */
    static List<MonthRow> of(int year, List<ClusterCard> clusters) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(ReportingPeriod.month(year, month), clusters))
                .filter(row -> row.net().stream().anyMatch(Objects::nonNull))
                .toList();
    }

    private static MonthRow of(ReportingPeriod month, List<ClusterCard> clusters) {
        List<@Nullable PeriodBalance> balances =
                clusters.stream().map(cluster -> balance(cluster, month)).toList();
        List<@Nullable BigDecimal> net = balances.stream()
                .map(balance -> balance == null ? null : balance.totals().net())
                .toList();
        return new MonthRow(
                month,
                net,
                net.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                balances.stream().filter(Objects::nonNull).anyMatch(PeriodBalance::provisional));
    }

    private static @Nullable PeriodBalance balance(ClusterCard cluster, ReportingPeriod month) {
        return cluster.sum().months().stream()
                .filter(balance -> balance.period().equals(month))
                .findFirst()
                .orElse(null);
    }
}
