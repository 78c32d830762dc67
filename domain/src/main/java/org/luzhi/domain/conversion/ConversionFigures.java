package org.luzhi.domain.conversion;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.PinnedRow;

/**
 * What a filing on conversion projects amounts to. Where the projects stand (count, investment, milestones, late days) is
 * cumulative: of several months the newest counts. What they did in the month (output, coal, water, carbon, CO2) is summed
 * over months.
 */
final class ConversionFigures {

    private ConversionFigures() {}

    static SortedMap<String, BigDecimal> of(ConversionProjects content, List<PinnedRow> pinned) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        figures.put("project.count", BigDecimal.valueOf(content.projects().size()));
        figures.put("project.investment", sum(content.projects(), Project::investment));
        figures.putAll(milestones(content));
        figures.putAll(operation(content, pinned));
        return Collections.unmodifiableSortedMap(figures);
    }

    private static Map<String, BigDecimal> milestones(ConversionProjects content) {
        Predicate<Milestone> reached = line -> line.actual() != null;
        Predicate<Milestone> due = line -> !line.planned().isAfter(content.asOf());
        return Map.of(
                "project.milestones-reached", count(content, reached),
                "project.milestones-due", count(content, due),
                "project.milestones-due-reached", count(content, due.and(reached)),
                "project.late-days",
                        BigDecimal.valueOf(Slippage.of(content).stream()
                                .mapToLong(Slippage::days)
                                .filter(days -> days > 0)
                                .sum()));
    }

    private static Map<String, BigDecimal> operation(ConversionProjects content, List<PinnedRow> pinned) {
        Set<String> weighed = inTonnes(content, pinned);
        Map<Boolean, List<Operation>> months = content.operation().stream()
                .collect(Collectors.partitioningBy(month -> weighed.contains(month.project())));
        return Map.of(
                "project.output", sum(months.getOrDefault(true, List.of()), Operation::output),
                "project.output-gas", sum(months.getOrDefault(false, List.of()), Operation::output),
                "project.coal", sum(content.operation(), Operation::coal),
                "project.water", sum(content.operation(), Operation::water),
                "project.co2-process", sum(content.operation(), Operation::processCo2),
                "project.carbon-feed", sum(content.operation(), Operation::carbonFeed),
                "project.carbon-products", sum(content.operation(), Operation::carbonProducts));
    }

    /** The projects whose route counts its product in tonnes; the others count it in 10³ m³. */
    private static Set<String> inTonnes(ConversionProjects content, List<PinnedRow> pinned) {
        Set<String> routes = pinned.stream()
                .filter(row -> row.table().equals("routes"))
                .filter(row -> row.unit().equals("t") || row.unit().startsWith("t "))
                .map(PinnedRow::code)
                .collect(Collectors.toSet());
        return content.projects().stream()
                .filter(project -> routes.contains(project.route()))
                .map(Project::project)
                .collect(Collectors.toSet());
    }

    private static BigDecimal count(ConversionProjects content, Predicate<Milestone> which) {
        return BigDecimal.valueOf(content.milestones().stream().filter(which).count());
    }

    private static <L> BigDecimal sum(List<L> lines, Function<L, BigDecimal> amount) {
        return Decimals.normal(lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
