package org.luzhi.domain.obligation;

import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;

/** Which filings an enterprise owes for the periods of a year. */
public final class ObligationPlan {

    private ObligationPlan() {}

    /** In the order in which they are due. What the calendar gives no day for is no obligation. */
    public static List<PlannedObligation> plan(Obliged enterprise, Year year, Standards standards) {
        List<ObligationRule> binding =
                rules(standards).filter(rule -> rule.binds(enterprise)).toList();
        return periods(year)
                .flatMap(period -> binding.stream()
                        .map(ObligationRule::subject)
                        .distinct()
                        .flatMap(subject ->
                                first(binding, new FilingId(enterprise.enterprise(), subject, period), standards)
                                        .stream()))
                .sorted(Comparator.comparing(PlannedObligation::due).thenComparing(PlannedObligation::filing))
                .toList();
    }

    /** The obligation to make that filing; empty when no rule binds the enterprise to it. */
    public static Optional<PlannedObligation> of(Obliged enterprise, FilingId filing, Standards standards) {
        return first(rules(standards).filter(rule -> rule.binds(enterprise)).toList(), filing, standards);
    }

    private static Stream<ObligationRule> rules(Standards standards) {
        return standards.table("obligations").rows().stream().map(ObligationRule::of);
    }

    private static Optional<PlannedObligation> first(
            List<ObligationRule> binding, FilingId filing, Standards standards) {
        return binding.stream()
                .filter(rule -> rule.subject().equals(filing.subject()) && rule.isAbout(filing.period()))
                .filter(rule -> rule.isInForce(filing.period(), standards))
                .flatMap(rule -> standards.due(filing.subject(), filing.period()).stream()
                        .map(due -> new PlannedObligation(
                                filing,
                                due,
                                rule.origin().code(),
                                rule.origin().edition(),
                                rule.origin().confidence())))
                .findFirst();
    }

    private static Stream<ReportingPeriod> periods(Year year) {
        return Arrays.stream(ReportingPeriod.Kind.values()).flatMap(kind -> IntStream.range(0, 12 / kind.months())
                .mapToObj(nth -> new ReportingPeriod(year.atMonth(nth * kind.months() + 1), kind)));
    }
}
