package org.luzhi.domain.conversion;

import static org.luzhi.domain.refusal.Problem.error;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;

/** The rules of the section {@code operation}. */
final class OperationRules {

    private static final String FED = "feed_in";

    private final List<Problem> problems;
    private final ConversionProjects content;
    private final ReportingPeriod period;
    private final Standards standards;
    private final BalanceRules balance;

    OperationRules(List<Problem> problems, ConversionProjects content, ReportingPeriod period, Standards standards) {
        this.problems = problems;
        this.content = content;
        this.period = period;
        this.standards = standards;
        this.balance = new BalanceRules(problems, EnergyReview.limit(standards, BalanceRules.TOLERANCE, period));
    }

    void check() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.operation().size(); i++) {
            Operation line = content.operation().get(i);
            String at = "/content/operation/" + i + "/";
            if (!seen.add(line.project())) {
                problems.add(error("conversion.operation-twice", Place.pointer(at + "project"), line.project()));
            }
            boolean sound = checkAmounts(at, line);
            Optional<Project> project = content.projects().stream()
                    .filter(candidate -> candidate.project().equals(line.project()))
                    .findFirst();
            if (project.isEmpty()) {
                problems.add(error("conversion.project-unknown", Place.pointer(at + "project"), line.project()));
            } else {
                checkFed(at, line);
                if (sound && project.get().capacity().signum() > 0) {
                    standards
                            .pinRoute(project.get().route(), period)
                            .ifPresent(route -> balance.check(at, line, project.get(), route.row()));
                }
            }
        }
    }

    private boolean checkAmounts(String at, Operation line) {
        boolean sound = Stream.of(
                        notNegative(at + "output", line.output()),
                        notNegative(at + "days", line.days()),
                        notNegative(at + "coal", line.coal()),
                        notNegative(at + "water", line.water()),
                        notNegative(at + "processCo2", line.processCo2()),
                        notNegative(at + "carbonProducts", line.carbonProducts()),
                        notNegative(at + "carbonFeed", line.carbonFeed()))
                .allMatch(fine -> fine);
        if (line.output().signum() > 0 && line.days().signum() == 0) {
            problems.add(error("conversion.output-without-days", Place.pointer(at + "days"), plain(line.output())));
        }
        if (line.carbonProducts().compareTo(line.carbonFeed()) > 0) {
            problems.add(error(
                    "conversion.carbon-made",
                    Place.pointer(at + "carbonProducts"),
                    plain(line.carbonProducts()),
                    plain(line.carbonFeed())));
            return false;
        }
        return sound;
    }

    private boolean notNegative(String at, BigDecimal amount) {
        if (amount.signum() < 0) {
            problems.add(error("value.negative", Place.pointer(at), plain(amount)));
        }
        return amount.signum() >= 0;
    }

    /** No month before the first feed, and no more days than since then. */
    private void checkFed(String at, Operation line) {
        Optional<LocalDate> fed = content.milestones().stream()
                .filter(milestone -> milestone.project().equals(line.project())
                        && milestone.milestone().equals(FED))
                .flatMap(milestone -> Optional.ofNullable(milestone.actual()).stream())
                .filter(day -> !day.isAfter(period.lastDay()))
                .findFirst();
        if (fed.isEmpty()) {
            problems.add(error("conversion.operation-before-feed", Place.pointer(at + "project"), line.project()));
            return;
        }
        LocalDate from = fed.get().isAfter(period.firstDay()) ? fed.get() : period.firstDay();
        long days = ChronoUnit.DAYS.between(from, period.lastDay()) + 1;
        if (line.days().compareTo(BigDecimal.valueOf(days)) > 0) {
            problems.add(
                    error("conversion.days", Place.pointer(at + "days"), plain(line.days()), String.valueOf(days)));
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
