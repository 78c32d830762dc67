package org.luzhi.domain.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.conversion.Works.END;
import static org.luzhi.domain.conversion.Works.GRAPH;
import static org.luzhi.domain.conversion.Works.LIFE;
import static org.luzhi.domain.conversion.Works.day;
import static org.luzhi.domain.conversion.Works.expected;
import static org.luzhi.domain.conversion.Works.index;
import static org.luzhi.domain.conversion.Works.on;
import static org.luzhi.domain.conversion.Works.problems;
import static org.luzhi.domain.conversion.Works.with;
import static org.luzhi.domain.conversion.Works.without;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Procedure;
import org.luzhi.domain.conversion.ConversionProjects.Project;

class GateRulesTest {

    static Stream<Gate> law() {
        return LIFE.stream()
                .flatMap(milestone -> GRAPH.before(milestone).stream())
                .filter(Gate::isLaw);
    }

    static Stream<Gate> custom() {
        return LIFE.stream()
                .flatMap(milestone -> GRAPH.before(milestone).stream())
                .filter(gate -> !gate.isLaw());
    }

    @Test
    void a_life_in_order_has_nothing_to_question() {
        assertThat(problems(Works.filing(Works.life(), Works.operation()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("law")
    void what_the_law_asks_for_first_is_missed_by_name(Gate gate) {
        ConversionProjects content = without(gate.requires());

        assertThat(problems(content)).contains("conversion.gate-lacking " + actual(content, gate));
        assertThat(Works.check(content).stream()
                        .filter(problem -> problem.arguments().getFirst().equals(gate.milestone()))
                        .map(problem -> problem.arguments().get(1)))
                .contains(gate.requires());
    }

    @ParameterizedTest
    @MethodSource("law")
    void the_day_after_is_too_late_and_the_same_day_soon_enough(Gate gate) {
        LocalDate reached = day(gate.milestone());
        ConversionProjects after = on(gate.requires(), reached.plusDays(1));

        assertThat(problems(after)).contains("conversion.gate-later " + actual(after, gate));
        assertThat(problems(on(gate.requires(), reached)))
                .noneMatch(problem -> problem.equals("conversion.gate-later " + actual(after, gate)));
    }

    @ParameterizedTest
    @MethodSource("custom")
    void what_is_only_usual_is_questioned(Gate gate) {
        ConversionProjects content = without(gate.requires());

        assertThat(problems(content)).contains("conversion.gate-unusual " + actual(content, gate));
    }

    @Test
    void the_thresholds_of_the_energy_review_bind_from_1000_tce_or_5_GWh() {
        assertThat(problems(reviewed("999.99", "4999.99"))).isEmpty();
        assertThat(problems(reviewed("1000", "0"))).anyMatch(problem -> problem.startsWith("conversion.gate-lacking"));
        assertThat(problems(reviewed("0", "5000"))).anyMatch(problem -> problem.startsWith("conversion.gate-lacking"));
    }

    private static ConversionProjects reviewed(String tce, String mwh) {
        return of(project(Procedure.APPROVAL, tce, mwh), without("energy_review", "energy_accept"));
    }

    @Test
    void land_comes_before_an_approval_but_not_before_a_record() {
        ConversionProjects landless = without("land");

        assertThat(problems(of(project(Procedure.RECORD, "420000", "0"), landless)))
                .isEmpty();
        assertThat(problems(of(project(Procedure.APPROVAL, "420000", "0"), landless)))
                .hasSize(1);
    }

    private static Project project(Procedure procedure, String tce, String mwh) {
        Project usual = Works.project();
        return new Project(
                usual.project(),
                usual.name(),
                usual.route(),
                usual.product(),
                usual.capacity(),
                procedure,
                usual.plannedStart(),
                new BigDecimal(tce),
                new BigDecimal(mwh),
                usual.investment());
    }

    private static ConversionProjects of(Project project, ConversionProjects content) {
        return new ConversionProjects(content.asOf(), List.of(project), content.milestones(), List.of());
    }

    @Test
    void a_trial_lasts_30_days_at_least() {
        LocalDate fed = day("feed_in");

        assertThat(problems(on("safety_accept", fed.plusDays(30)))).isEmpty();
        ConversionProjects short29 = on("safety_accept", fed.plusDays(29));
        assertThat(problems(short29))
                .containsExactly("conversion.gate-too-soon /content/milestones/%d/actual"
                        .formatted(index(short29, "safety_accept")));
    }

    @Test
    void a_trial_of_more_than_a_year_is_questioned() {
        LocalDate fed = day("feed_in");
        List<Milestone> lines = new ArrayList<>(without("completion", "stable").milestones());

        assertThat(problems(accepted(lines, fed.plusYears(1)))).isEmpty();
        assertThat(problems(accepted(lines, fed.plusYears(1).plusDays(1))))
                .singleElement()
                .asString()
                .startsWith("conversion.gate-too-late");
    }

    private static ConversionProjects accepted(List<Milestone> lines, LocalDate day) {
        return Works.filing(lines.stream()
                .map(line -> line.milestone().equals("safety_accept") ? Works.reached("safety_accept", day) : line)
                .toList());
    }

    @Test
    void a_trial_that_has_run_a_year_without_acceptance_is_questioned() {
        ConversionProjects content = Works.filing(Stream.concat(
                        without("safety_accept", "completion").milestones().stream(),
                        Stream.of(expected("safety_accept", day("safety_accept"), END.plusDays(9))))
                .toList());

        assertThat(problems(content))
                .containsExactly("conversion.gate-overdue /content/milestones/%d/forecast"
                        .formatted(index(content, "safety_accept")));
    }

    @Test
    void an_assessment_of_the_environment_lapses_after_five_years() {
        assertThat(problems(on("eia", day("start").minusYears(5)))).isEmpty();
        assertThat(problems(on("eia", day("start").minusYears(5).minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("conversion.gate-too-late");
    }

    @Test
    void a_forecast_before_what_it_requires_is_questioned() {
        ConversionProjects content = Works.filing(Stream.concat(
                        without("completion", "env_accept", "stable").milestones().stream()
                                .filter(line -> !line.milestone().equals("feed_in"))
                                .filter(line -> LIFE.indexOf(line.milestone()) < LIFE.indexOf("feed_in")),
                        Stream.of(
                                expected("feed_in", END.plusDays(20), null),
                                expected("env_accept", END.plusDays(19), null)))
                .toList());

        assertThat(problems(content))
                .containsExactly("conversion.gate-forecast /content/milestones/%d/forecast"
                        .formatted(index(content, "env_accept")));
    }

    @Test
    void a_milestone_without_gates_needs_nothing() {
        assertThat(problems(with("layout", line -> Works.reached("layout", LocalDate.of(2020, 1, 1)))))
                .isEmpty();
    }

    private static String actual(ConversionProjects content, Gate gate) {
        return "/content/milestones/" + index(content, gate.milestone()) + "/actual";
    }
}
