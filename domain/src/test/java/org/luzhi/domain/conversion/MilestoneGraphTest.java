package org.luzhi.domain.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.conversion.Works.GRAPH;
import static org.luzhi.domain.conversion.Works.REVIEW;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.standard.Standards;

class MilestoneGraphTest {

    @Test
    void it_has_the_25_milestones_and_every_gate_stands_between_two_of_them() {
        assertThat(GRAPH.milestones()).hasSize(25).startsWith("approval").endsWith("low_carbon");
        assertThat(gates()).hasSize(30).allSatisfy(gate -> {
            assertThat(GRAPH.milestones()).contains(gate.milestone(), gate.requires());
            assertThat(gate.confidence()).isIn("high", "medium", "low");
            assertThat(gate.isLaw()).isEqualTo(gate.confidence().equals("high"));
        });
        assertThat(Standards.builtIn().table("milestone_gates").rows())
                .allSatisfy(row -> assertThat(row.origin().code())
                        .isEqualTo(row.text("milestone").orElseThrow() + "."
                                + row.text("requires").orElseThrow()));
    }

    @Test
    void it_has_no_circle() {
        Set<String> done = new HashSet<>();
        List<String> left = new ArrayList<>(GRAPH.milestones());
        while (left.removeIf(milestone ->
                GRAPH.before(milestone).stream().map(Gate::requires).allMatch(done::contains) && done.add(milestone))) {
            assertThat(done).isNotEmpty();
        }

        assertThat(left).isEmpty();
    }

    @Test
    void it_holds_the_gates_that_the_law_names() {
        assertThat(law("start"))
                .containsExactlyInAnyOrder("approval", "energy_review", "eia", "soil_water", "safety_design");
        assertThat(law("feed_in")).containsExactlyInAnyOrder("discharge_permit", "trial_plan", "commissioning");
        assertThat(law("completion")).containsExactlyInAnyOrder("energy_accept", "safety_accept", "env_accept");
    }

    @Test
    void what_may_come_next_is_what_lacks_nothing() {
        assertThat(GRAPH.next(Works.project(), List.of(), REVIEW))
                .contains("layout", "land", "eia", "extension")
                .doesNotContain("approval", "start", "feed_in");
        assertThat(GRAPH.next(
                        Works.project(),
                        List.of("land", "approval", "energy_review", "eia", "soil_water", "safety_condition"),
                        REVIEW))
                .contains("safety_design", "discharge_permit")
                .doesNotContain("start", "eia");
        assertThat(GRAPH.next(Works.project(), GRAPH.milestones(), REVIEW)).isEmpty();
    }

    private static List<String> law(String milestone) {
        return GRAPH.before(milestone).stream()
                .filter(Gate::isLaw)
                .map(Gate::requires)
                .toList();
    }

    private static List<Gate> gates() {
        return GRAPH.milestones().stream()
                .flatMap(milestone -> GRAPH.before(milestone).stream())
                .toList();
    }
}
