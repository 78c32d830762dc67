package org.luzhi.domain.conversion;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.conversion.Works.GRAPH;
import static org.luzhi.domain.conversion.Works.REVIEW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Procedure;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.refusal.Problem;

class ConversionPropertiesTest {

    private static final int CASES = 10_000;
    private static final int SHORTEST_TRIAL = 30;

    private final Random random = new Random(20231);

    /** A project that some gates bind and others do not. */
    private Project project() {
        Project usual = Works.project();
        return new Project(
                usual.project(),
                usual.name(),
                usual.route(),
                usual.product(),
                usual.capacity(),
                Procedure.values()[random.nextInt(2)],
                usual.plannedStart(),
                BigDecimal.valueOf(random.nextInt(2_000)),
                BigDecimal.valueOf(random.nextInt(10_000)),
                usual.investment());
    }

    /** Some of a life, in an order that no binding gate of the law forbids. */
    private Map<String, LocalDate> reached(Project project) {
        Map<String, LocalDate> reached = new LinkedHashMap<>();
        LocalDate day = LocalDate.of(2021, 6, 1);
        for (int left = random.nextInt(1, 24); left > 0; left--) {
            List<String> next = new ArrayList<>(GRAPH.next(project, reached.keySet(), REVIEW));
            next.remove("extension");
            if (next.isEmpty()) {
                return reached;
            }
            String milestone = next.get(random.nextInt(next.size()));
            day = day.plusDays(random.nextInt(40));
            if (milestone.equals("safety_accept")) {
                LocalDate trialled = requireNonNull(reached.get("feed_in")).plusDays(SHORTEST_TRIAL);
                day = day.isBefore(trialled) ? trialled : day;
            }
            reached.put(milestone, day);
        }
        return reached;
    }

    private static ConversionProjects filing(Project project, Map<String, LocalDate> reached) {
        List<Milestone> lines = reached.entrySet().stream()
                .map(milestone -> Works.reached(milestone.getKey(), milestone.getValue()))
                .toList();
        return new ConversionProjects(Works.END, List.of(project), lines, List.of());
    }

    @Test
    void any_order_that_the_graph_allows_is_taken_and_a_swap_across_a_gate_is_refused() {
        int swapped = 0;
        for (int run = 0; run < CASES; run++) {
            Project project = project();
            Map<String, LocalDate> reached = reached(project);
            assertThat(Works.check(filing(project, reached)).stream().filter(Problem::isError))
                    .as(() -> project + " " + reached)
                    .isEmpty();

            List<Gate> gates = binding(project, reached);
            if (!gates.isEmpty()) {
                Gate gate = gates.get(random.nextInt(gates.size()));
                swap(reached, gate);
                swapped++;
                assertThat(Works.check(filing(project, reached)))
                        .as(() -> project + " " + reached)
                        .anyMatch(problem -> problem.code().equals("conversion.gate-later")
                                && problem.arguments()
                                        .subList(0, 2)
                                        .equals(List.of(gate.milestone(), gate.requires())));
            }
        }
        assertThat(swapped).isGreaterThan(CASES / 2);
    }

    private static List<Gate> binding(Project project, Map<String, LocalDate> reached) {
        return reached.keySet().stream()
                .flatMap(milestone -> GRAPH.before(milestone).stream())
                .filter(gate -> gate.isLaw() && gate.binds(project, REVIEW))
                .toList();
    }

    /** Changes the two days; when they are one day, the milestone comes the day before. */
    private static void swap(Map<String, LocalDate> reached, Gate gate) {
        LocalDate before = requireNonNull(reached.get(gate.requires()));
        LocalDate after = requireNonNull(reached.get(gate.milestone()));
        reached.put(gate.requires(), after);
        reached.put(gate.milestone(), before.equals(after) ? before.minusDays(1) : before);
    }

    @Test
    void the_order_of_lines_says_nothing() {
        for (int run = 0; run < CASES; run++) {
            ConversionProjects content = filing(project(), reached(project()));
            List<Milestone> lines = new ArrayList<>(content.milestones());
            Collections.shuffle(lines, random);

            assertThat(new ConversionProjects(content.asOf(), content.projects(), lines, List.of()))
                    .isEqualTo(content);
        }
    }

    @Test
    void carbon_fed_is_in_the_products_or_in_the_CO2() {
        for (int run = 0; run < CASES; run++) {
            BigDecimal feed = BigDecimal.valueOf(random.nextInt(1_000_000) * 3L);
            BigDecimal products =
                    BigDecimal.valueOf(random.nextInt(1_000_000) * 3L).min(feed);

            assertThat(ConversionMetrics.processCo2(feed, products)
                            .multiply(new BigDecimal("3"))
                            .add(products.multiply(new BigDecimal("11"))))
                    .isEqualByComparingTo(feed.multiply(new BigDecimal("11")));
        }
    }
}
