package org.luzhi.projections.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.conversion.ConversionMetrics;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.EnergyReview;
import org.luzhi.domain.conversion.MilestoneGraph;
import org.luzhi.domain.conversion.RampUp;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.balance.CountedFiling;

/** A project of an enterprise through the filings that count, oldest period first; there is at least one. */
record Course(List<Told> told, Standards standards) {

    private static final int DECIMALS = 10;

    Told newest() {
        return told.getLast();
    }

    private Optional<Told> before() {
        return told.size() < 2 ? Optional.empty() : Optional.of(told.get(told.size() - 2));
    }

    private MilestoneGraph graph() {
        return MilestoneGraph.of(standards, newest().period().firstDay());
    }

    ProjectItem item() {
        Told newest = newest();
        List<Milestone> lines = newest.milestones();
        LocalDate end = newest.content().asOf();
        return new ProjectItem(
                newest.state().filing().enterprise(),
                newest.project().project(),
                newest.project().name(),
                newest.project().route(),
                newest.project().capacity(),
                newest.route().unit(),
                newest.period(),
                newest.provisional(),
                lines.size(),
                (int) lines.stream().filter(line -> line.actual() != null).count(),
                lines.stream()
                        .filter(line -> line.actual() != null)
                        .max(Comparator.comparing(Milestone::expected))
                        .map(Milestone::milestone)
                        .orElse(null),
                (int) lines.stream()
                        .filter(line -> line.actual() == null && !line.planned().isAfter(end))
                        .count(),
                lines.stream().mapToLong(Course::slippage).max().orElse(0),
                rampUp().stableSince(),
                newest.filing());
    }

    ProjectProgress progress(List<String> alsoToldBy) {
        Told newest = newest();
        MilestoneGraph graph = graph();
        return new ProjectProgress(
                newest.state().filing().enterprise(),
                newest.project(),
                newest.period(),
                newest.provisional(),
                newest.filing(),
                before().map(Told::filing).orElse(null),
                milestones(graph),
                graph.next(
                        newest.project(),
                        newest.milestones().stream()
                                .filter(line -> line.actual() != null)
                                .map(Milestone::milestone)
                                .collect(Collectors.toSet()),
                        EnergyReview.of(newest.pinned())),
                rampUp(),
                told.stream().flatMap(each -> month(each).stream()).toList(),
                alsoToldBy);
    }

    private List<MilestoneProgress> milestones(MilestoneGraph graph) {
        List<String> order = new ArrayList<>(graph.milestones());
        return newest().milestones().stream()
                .sorted(Comparator.comparing((Milestone line) -> order.indexOf(line.milestone()))
                        .thenComparing(Milestone::planned))
                .map(line -> milestone(line, graph.confidence(line.milestone()).orElse("low")))
                .toList();
    }

    private MilestoneProgress milestone(Milestone line, String confidence) {
        Milestone then = before().flatMap(earlier -> earlier.same(line)).orElse(null);
        return new MilestoneProgress(
                line.milestone(),
                line.grade(),
                line.planned(),
                line.forecast(),
                line.actual(),
                slippage(line),
                then == null ? null : DAYS.between(then.expected(), line.expected()),
                then == null ? null : DAYS.between(then.planned(), line.planned()),
                line.authority(),
                line.document(),
                line.evidence(),
                confidence,
                firstTold(line));
    }

    private static long slippage(Milestone line) {
        return DAYS.between(line.planned(), line.expected());
    }

    private CountedFiling firstTold(Milestone line) {
        Told first = newest();
        for (Told each : told.reversed()) {
            if (!each.same(line).equals(Optional.of(line))) {
                break;
            }
            first = each;
        }
        return first.filing();
    }

    private RampUpProgress rampUp() {
        ReportingPeriod period = newest().period();
        RampUp thresholds = RampUp.of(standards, period);
        SortedMap<YearMonth, BigDecimal> loads = new TreeMap<>();
        for (Told each : told) {
            each.operation().ifPresent(line -> loads.put(each.period().first(), calendarLoad(line, each)));
        }
        return new RampUpProgress(
                thresholds.load(),
                thresholds.months(),
                standards
                        .pinProjectLimit("stable_load", period)
                        .orElseThrow()
                        .row()
                        .confidence(),
                stable(thresholds.stableSince(loads)));
    }

    private static @Nullable ReportingPeriod stable(Optional<YearMonth> month) {
        return month.map(since -> ReportingPeriod.month(since.getYear(), since.getMonthValue()))
                .orElse(null);
    }

    private static BigDecimal calendarLoad(Operation line, Told told) {
        return RampUp.load(
                        line.output(), told.project().capacity(), told.period().first())
                .orElseThrow();
    }

    private static Optional<MonthOfOperation> month(Told told) {
        return told.operation().map(line -> {
            ConversionMetrics metrics =
                    ConversionMetrics.of(line, told.project().capacity());
            return new MonthOfOperation(
                    told.period(),
                    line.output(),
                    told.route().unit(),
                    line.days(),
                    metrics.load().map(load -> Decimals.rounded(load, DECIMALS)).orElse(null),
                    Decimals.rounded(calendarLoad(line, told), DECIMALS),
                    RouteMetric.of(metrics, told.route()),
                    told.filing());
        });
    }
}
