package org.luzhi.domain.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.Examples;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Procedure;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;

/** A methanol works of 300 000 t/a whose project kept every gate, and ways to spoil its filing of March 2025. */
final class Works {

    static final ReportingPeriod MARCH = ReportingPeriod.month(2025, 3);
    static final LocalDate END = LocalDate.of(2025, 3, 31);
    static final String CODE = "2105-140423-89-01-123456";
    static final Standards STANDARDS = Standards.builtIn();
    static final MilestoneGraph GRAPH = MilestoneGraph.of(STANDARDS, MARCH.firstDay());
    static final EnergyReview REVIEW = EnergyReview.of(STANDARDS, MARCH);

    /** An order that every gate allows, a month between one and the next. */
    static final List<String> LIFE = List.of(
            "layout",
            "land",
            "approval",
            "energy_review",
            "coal_substitution",
            "eia",
            "water",
            "soil_water",
            "safety_condition",
            "safety_design",
            "occupational",
            "start",
            "mech_completion",
            "discharge_permit",
            "commissioning",
            "trial_plan",
            "feed_in",
            "performance",
            "energy_accept",
            "safety_accept",
            "env_accept",
            "completion",
            "stable");

    private Works() {}

    static Project project() {
        return new Project(
                CODE,
                "年产30万吨甲醇项目",
                "methanol",
                "methanol_bituminous",
                decimal("300000"),
                Procedure.APPROVAL,
                LocalDate.of(2022, 12, 1),
                decimal("420000"),
                decimal("150000"),
                decimal("250000"));
    }

    static LocalDate day(String milestone) {
        return LocalDate.of(2022, 1, 10).plusMonths(LIFE.indexOf(milestone));
    }

    static Milestone reached(String milestone, LocalDate actual) {
        String document = milestone.equals("discharge_permit") ? "91140423MA0EXAMP1U001P" : "长审批〔2022〕1号";
        return new Milestone(CODE, milestone, null, actual, null, actual, "长治市行政审批服务管理局", document, Examples.EVIDENCE);
    }

    static Milestone expected(String milestone, LocalDate planned, @Nullable LocalDate forecast) {
        return new Milestone(CODE, milestone, null, planned, forecast, null, null, null, null);
    }

    /** March 2025: 24 000 t in 29.2 days, full load; coal 1.5 tce, water 8 t, CO2 2.0625 t per t; utilisation 0.4. */
    static Operation operation() {
        return operation("24000", "29.2", "36000", "192000", "49500", "9000", "22500");
    }

    static Operation operation(String... amounts) {
        BigDecimal[] all = Arrays.stream(amounts).map(Works::decimal).toArray(BigDecimal[]::new);
        return new Operation(CODE, all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
    }

    static List<Milestone> life() {
        return LIFE.stream()
                .map(milestone -> reached(milestone, day(milestone)))
                .toList();
    }

    static ConversionProjects filing(List<Milestone> milestones, Operation... operation) {
        return new ConversionProjects(END, List.of(project()), milestones, List.of(operation));
    }

    /** The whole life with one line replaced. */
    static ConversionProjects with(String milestone, UnaryOperator<Milestone> change) {
        return filing(life().stream()
                .map(line -> line.milestone().equals(milestone) ? change.apply(line) : line)
                .toList());
    }

    static ConversionProjects on(String milestone, LocalDate actual) {
        return with(milestone, line -> reached(milestone, actual));
    }

    static ConversionProjects without(String... milestones) {
        List<Milestone> left = new ArrayList<>(life());
        left.removeIf(line -> List.of(milestones).contains(line.milestone()));
        return filing(left);
    }

    static List<Problem> check(ConversionProjects content) {
        return new ConversionRules().check(content, MARCH, STANDARDS);
    }

    /** {@code code pointer} of every problem except that the tables do not know their own first day. */
    static List<String> problems(ConversionProjects content) {
        return check(content).stream()
                .filter(problem -> !problem.code().equals("standard.effective-date-unknown"))
                .map(problem -> problem.code() + " " + problem.place().pointer())
                .toList();
    }

    static int index(ConversionProjects content, String milestone) {
        return content.milestones().stream().map(Milestone::milestone).toList().indexOf(milestone);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
