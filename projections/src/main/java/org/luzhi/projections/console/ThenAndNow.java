package org.luzhi.projections.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.balance.CountedFiling;
import org.luzhi.projections.balance.PeriodBalance;
import org.luzhi.projections.balance.YearBalance;
import org.luzhi.projections.filing.FilingVersion;

/**
 * What was known of an enterprise's year beside what is known now, with the events that made the difference.
 *
 * @param rows the months that were known then or are known now
 */
record ThenAndNow(BigDecimal netThen, BigDecimal netNow, List<Row> rows) {

    /**
     * A month's energy net of exports, in tce.
     *
     * @param then null when nothing counted then
     * @param now null when nothing counts now
     */
    record Row(
            ReportingPeriod month,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now,
            List<Cause> causes) {

        public boolean same() {
            return causes.isEmpty() && Objects.equals(then, now);
        }

        /** Null unless both are known. */
        public @Nullable BigDecimal change() {
            return then == null || now == null ? null : now.subtract(then);
        }
    }

    /**
     * An event that was not known then.
     *
     * @param what {@code filed}, or the status that it gave the version
     */
    record Cause(long position, String what, int version) {}

    /**
     * @param known position of the first event that was not known then
     * @param versions of a filing, as they stand now
     */
    static ThenAndNow of(
            YearBalance then, YearBalance now, long known, Function<FilingId, List<FilingVersion>> versions) {
        Map<FilingId, CountedFiling> before = counted(then);
        Map<FilingId, CountedFiling> after = counted(now);
        Map<ReportingPeriod, List<Cause>> causes = new TreeMap<>();
        TreeSet<FilingId> filings = new TreeSet<>(Comparator.comparing(FilingId::toString));
        filings.addAll(before.keySet());
        filings.addAll(after.keySet());
        for (FilingId filing : filings) {
            if (!Objects.equals(before.get(filing), after.get(filing))) {
                causes.computeIfAbsent(filing.period(), month -> new ArrayList<>())
                        .addAll(causes(versions.apply(filing), known));
            }
        }
        Map<ReportingPeriod, BigDecimal> netThen = months(then);
        Map<ReportingPeriod, BigDecimal> netNow = months(now);
        TreeSet<ReportingPeriod> months = new TreeSet<>(netThen.keySet());
        months.addAll(netNow.keySet());
        return new ThenAndNow(
                then.total().totals().net(),
                now.total().totals().net(),
                months.stream()
                        .map(month -> new Row(
                                month, netThen.get(month), netNow.get(month), causes.getOrDefault(month, List.of())))
                        .toList());
    }

    private static Map<FilingId, CountedFiling> counted(YearBalance balance) {
        return balance.counted().stream().collect(Collectors.toMap(CountedFiling::filing, each -> each));
    }

    private static Map<ReportingPeriod, BigDecimal> months(YearBalance balance) {
        return balance.months().stream().collect(Collectors.toMap(PeriodBalance::period, month -> month.totals()
                .net()));
    }

    private static List<Cause> causes(List<FilingVersion> versions, long known) {
        List<Cause> causes = new ArrayList<>();
        for (FilingVersion version : versions) {
            causes.add(new Cause(version.position(), "filed", version.version()));
            if (version.judged() != null) {
                causes.add(
                        new Cause(version.judged().position(), version.status().code(), version.version()));
            }
        }
        return causes.stream()
                .filter(cause -> cause.position() >= known)
                .sorted(Comparator.comparingLong(Cause::position))
                .toList();
    }
}
