package org.luzhi.domain.conversion;

import static org.luzhi.domain.refusal.Problem.error;
import static org.luzhi.domain.refusal.Problem.warning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/**
 * The gates: no milestone is reached before what it requires. Against the law it is refused, naming what lacks; against
 * the usual order, and where time runs out, it is questioned.
 */
final class GateRules {

    private final List<Problem> problems;
    private final ConversionProjects content;
    private final MilestoneGraph graph;
    private final EnergyReview review;
    private final Map<String, Map<String, Milestone>> first = new HashMap<>();

    GateRules(List<Problem> problems, ConversionProjects content, MilestoneGraph graph, EnergyReview review) {
        this.problems = problems;
        this.content = content;
        this.graph = graph;
        this.review = review;
        content.milestones().forEach(line -> first.computeIfAbsent(line.project(), project -> new HashMap<>())
                .merge(line.milestone(), line, GateRules::earlier));
    }

    private static Milestone earlier(Milestone one, Milestone other) {
        return other.expected().isBefore(one.expected()) ? other : one;
    }

    void check() {
        Map<String, Project> projects = content.projects().stream()
                .collect(Collectors.toMap(Project::project, Function.identity(), (one, same) -> one));
        for (int i = 0; i < content.milestones().size(); i++) {
            Milestone line = content.milestones().get(i);
            Project project = projects.get(line.project());
            String at = "/content/milestones/" + i + "/";
            if (project != null) {
                graph.before(line.milestone()).stream()
                        .filter(gate -> gate.binds(project, review))
                        .forEach(gate -> check(at, line, gate));
            }
        }
    }

    private void check(String at, Milestone line, Gate gate) {
        Milestone required = first.getOrDefault(line.project(), Map.of()).get(gate.requires());
        LocalDate before = required == null ? null : required.actual();
        if (line.actual() == null) {
            checkForecast(at, line, gate, required, before);
        } else if (before == null) {
            refuseOrQuestion("conversion.gate-lacking", "conversion.gate-unusual", at, gate, line.actual(), "");
        } else if (before.isAfter(line.actual())) {
            refuseOrQuestion(
                    "conversion.gate-later", "conversion.gate-unusual", at, gate, line.actual(), before.toString());
        } else {
            checkSpan(at + "actual", line.actual(), gate, before);
        }
    }

    private void refuseOrQuestion(
            String refused, String questioned, String at, Gate gate, LocalDate actual, String before) {
        Place place = Place.pointer(at + "actual");
        problems.add(
                gate.isLaw()
                        ? error(refused, place, gate.milestone(), gate.requires(), actual.toString(), before)
                        : warning(questioned, place, gate.milestone(), gate.requires(), gate.confidence()));
    }

    private void checkSpan(String at, LocalDate actual, Gate gate, LocalDate before) {
        gate.minDays()
                .filter(days -> actual.isBefore(before.plusDays(days)))
                .ifPresent(days ->
                        problems.add(error("conversion.gate-too-soon", Place.pointer(at), span(gate, before, days))));
        gate.maxMonths()
                .filter(months -> actual.isAfter(before.plusMonths(months)))
                .ifPresent(months -> problems.add(
                        warning("conversion.gate-too-late", Place.pointer(at), span(gate, before, months))));
    }

    private static String[] span(Gate gate, LocalDate before, int length) {
        return new String[] {gate.milestone(), gate.requires(), before.toString(), String.valueOf(length)};
    }

    /** What is still to come: a term that has run out, or a plan that cannot hold. */
    private void checkForecast(
            String at, Milestone line, Gate gate, @Nullable Milestone required, @Nullable LocalDate before) {
        if (before != null) {
            gate.maxMonths()
                    .filter(months -> content.asOf().isAfter(before.plusMonths(months)))
                    .ifPresent(months -> problems.add(warning(
                            "conversion.gate-overdue", Place.pointer(at + "forecast"), span(gate, before, months))));
        } else if (required != null && gate.isLaw() && required.expected().isAfter(line.expected())) {
            problems.add(warning(
                    "conversion.gate-forecast",
                    Place.pointer(at + "forecast"),
                    gate.milestone(),
                    gate.requires(),
                    line.expected().toString(),
                    required.expected().toString()));
        }
    }
}
