package org.luzhi.projections.balance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.fold.Viewpoint;

/** Sums filings to periods; exact. */
public final class Balances {

    private Balances() {}

    public static YearBalance year(
            UnifiedSocialCreditCode enterprise, int year, Viewpoint viewpoint, Collection<BalanceState> filings) {
        List<BalanceState> counted = counted(viewpoint, filings);
        return new YearBalance(
                enterprise,
                year,
                viewpoint,
                by(counted, Function.identity()),
                by(counted, Balances::quarter),
                sum(ReportingPeriod.year(year), counted),
                counted.stream().map(Balances::counted).toList());
    }

    public static YearSum sum(int year, Viewpoint viewpoint, Collection<BalanceState> filings) {
        List<BalanceState> counted = counted(viewpoint, filings);
        return new YearSum(
                year,
                viewpoint,
                by(counted, Function.identity()),
                by(counted, Balances::quarter),
                sum(ReportingPeriod.year(year), counted),
                (int) counted.stream()
                        .map(state -> state.filing().enterprise())
                        .distinct()
                        .count());
    }

    private static List<BalanceState> counted(Viewpoint viewpoint, Collection<BalanceState> filings) {
        return filings.stream()
                .filter(state -> viewpoint.includes(state.filing().period()))
                .filter(state -> state.versions().counted().isPresent())
                .toList();
    }

    private static List<PeriodBalance> by(
            List<BalanceState> counted, Function<ReportingPeriod, ReportingPeriod> period) {
        SortedMap<ReportingPeriod, List<BalanceState>> grouped = counted.stream()
                .collect(Collectors.groupingBy(
                        state -> period.apply(state.filing().period()), TreeMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map((Map.Entry<ReportingPeriod, List<BalanceState>> group) -> sum(group.getKey(), group.getValue()))
                .toList();
    }

    private static PeriodBalance sum(ReportingPeriod period, List<BalanceState> counted) {
        EnergyTotals totals = counted.stream()
                .flatMap(state -> state.versions().counted().stream())
                .map(version -> version.content().totals())
                .reduce(EnergyTotals.ZERO, EnergyTotals::plus);
        boolean provisional =
                counted.stream().anyMatch(state -> state.versions().provisional());
        return new PeriodBalance(period, totals, provisional, counted.size());
    }

    private static CountedFiling counted(BalanceState state) {
        var version = state.versions().counted().orElseThrow();
        return new CountedFiling(
                state.filing(),
                version.version(),
                !state.versions().provisional(),
                version.content().position(),
                version.content().eventId());
    }

    private static ReportingPeriod quarter(ReportingPeriod month) {
        int quarter = (month.first().getMonthValue() + 2) / 3;
        return ReportingPeriod.parse(month.first().getYear() + "-Q" + quarter).orElseThrow();
    }
}
