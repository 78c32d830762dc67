package org.luzhi.domain.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.conversion.Works.CODE;
import static org.luzhi.domain.conversion.Works.END;
import static org.luzhi.domain.conversion.Works.STANDARDS;
import static org.luzhi.domain.conversion.Works.decimal;
import static org.luzhi.domain.conversion.Works.index;
import static org.luzhi.domain.conversion.Works.life;
import static org.luzhi.domain.conversion.Works.problems;
import static org.luzhi.domain.conversion.Works.with;
import static org.luzhi.domain.conversion.Works.without;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.Examples;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Procedure;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.subject.FigureNames;

class ConversionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "2105-140423-89-01-123456, 2021-05",
        "2012-140423-89-01-123456, 2020-12",
        "2017-330104-52-03-087708, 2017-01",
        "2023-140423-26-03-000123, 2023-01",
        "2113-140423-89-01-123456,",
        "1917-140423-89-01-123456,",
        "2105-040423-89-01-123456,",
        "2105-140423-89-01-12345,",
        "2105140423890112345600000,",
    })
    void the_form_of_a_project_code(String text, @Nullable String since) {
        assertThat(ProjectCode.parse(text).map(code -> code.since().toString()).orElse(null))
                .isEqualTo(since);
    }

    @Test
    void a_filing_says_something_as_of_the_last_day_of_its_month() {
        assertThat(problems(new ConversionProjects(END.minusDays(1), List.of(), List.of(), List.of())))
                .containsExactly("conversion.as-of /content/asOf", "conversion.project-missing /content/projects");
    }

    @ParameterizedTest
    @CsvSource({
        "2105-140423,   n, methanol, coke_top, 1, 1, 1, 1, conversion.code project",
        "CODE,          ,  methanol, coke_top, 1, 1, 1, 1, conversion.name name",
        "CODE,          n, methane,  coke_top, 1, 1, 1, 1, route.unknown route",
        "CODE,          n, methanol, nothing,  1, 1, 1, 1, product.unknown product",
        "CODE,          n, methanol, coke_top, 0, 1, 1, 1, conversion.capacity capacity",
        "CODE,          n, methanol, coke_top, 1, -1, 1, 1, value.negative energy",
        "CODE,          n, methanol, coke_top, 1, 1, -1, 1, value.negative electricity",
        "CODE,          n, methanol, coke_top, 1, 1, 1, -1, value.negative investment",
        "2301-140423-89-01-123456, n, methanol, coke_top, 1, 1, 1, 1, conversion.start-before-code plannedStart",
    })
    void rules_of_a_project(
            String code,
            @Nullable String name,
            String route,
            String product,
            String capacity,
            String energy,
            String electricity,
            String investment,
            String expected) {
        Project project = new Project(
                code.equals("CODE") ? CODE : code,
                name == null ? " " : name,
                route,
                product,
                decimal(capacity),
                Procedure.RECORD,
                DAY,
                decimal(energy),
                decimal(electricity),
                decimal(investment));

        assertThat(problems(new ConversionProjects(END, List.of(project), List.of(), List.of())))
                .containsExactly(expected.replace(" ", " /content/projects/0/"));
    }

    @Test
    void a_project_stands_there_once() {
        Project same = Works.project();

        assertThat(problems(new ConversionProjects(END, List.of(same, same), List.of(), List.of())))
                .containsExactly("conversion.code-twice /content/projects/1/project");
    }

    @Test
    void a_milestone_is_one_of_the_table_and_of_a_project_here_and_comes_once() {
        Milestone line = Works.expected("land", END.plusDays(1), null);
        Milestone stranger = new Milestone("other", "land", null, END.plusDays(1), null, null, null, null, null);

        assertThat(problems(Works.filing(List.of(line, line))))
                .containsExactly("conversion.milestone-twice /content/milestones/1/milestone");
        assertThat(problems(Works.filing(List.of(Works.expected("party", END.plusDays(1), null)))))
                .containsExactly("milestone.unknown /content/milestones/0/milestone");
        assertThat(problems(Works.filing(List.of(stranger))))
                .containsExactly("conversion.project-unknown /content/milestones/0/project");
    }

    @Test
    void an_extension_comes_once_for_each_grade_and_nothing_else_has_one() {
        List<Milestone> lines = new ArrayList<>(life());
        lines.add(grade("extension", "PGA-30"));
        lines.add(grade("extension", "PGA-40"));
        assertThat(problems(Works.filing(lines))).isEmpty();

        assertThat(problems(Works.filing(List.of(grade("extension", null)))))
                .contains("conversion.grade /content/milestones/0/grade");
        assertThat(problems(Works.filing(List.of(grade("land", "PGA-30")))))
                .containsExactly("conversion.grade /content/milestones/0/grade");
    }

    private static Milestone grade(String milestone, @Nullable String grade) {
        return new Milestone(
                CODE, milestone, grade, END.minusDays(9), null, END.minusDays(9), "本企业", "备案 7", Examples.EVIDENCE);
    }

    @Test
    void dates_are_facts_until_the_end_of_the_month_and_forecasts_after_it() {
        assertThat(dates(END, null, END)).isEmpty();
        assertThat(dates(END, null, END.plusDays(1))).containsExactly("conversion.actual-later actual");
        assertThat(dates(END.plusDays(1), null, null)).isEmpty();
        assertThat(dates(END, null, null)).containsExactly("conversion.forecast-missing forecast");
        assertThat(dates(END, END.plusDays(1), null)).isEmpty();
        assertThat(dates(END, END, null)).containsExactly("conversion.forecast-past forecast");
        assertThat(dates(END, END.minusDays(9), END.minusDays(3))).isEmpty();
    }

    private static List<String> dates(LocalDate planned, @Nullable LocalDate forecast, @Nullable LocalDate actual) {
        String document = actual == null ? null : "d";
        String evidence = actual == null ? null : Examples.EVIDENCE;
        Milestone line = new Milestone(CODE, "land", null, planned, forecast, actual, document, document, evidence);
        return problems(Works.filing(List.of(line))).stream()
                .map(problem -> problem.replace("/content/milestones/0/", ""))
                .toList();
    }

    @Test
    void a_fact_is_proved_by_authority_document_and_digest() {
        assertThat(proof(END, null, "", null))
                .containsExactly(
                        "conversion.undocumented authority",
                        "conversion.undocumented document",
                        "conversion.undocumented evidence");
        assertThat(proof(END, "a", "d", "0F".repeat(32))).containsExactly("evidence.digest evidence");
        assertThat(proof(null, null, "d", null)).containsExactly("conversion.actual-missing actual");
    }

    private static List<String> proof(
            @Nullable LocalDate actual,
            @Nullable String authority,
            @Nullable String document,
            @Nullable String evidence) {
        Milestone line =
                new Milestone(CODE, "land", null, END.plusDays(5), null, actual, authority, document, evidence);
        return problems(Works.filing(List.of(line))).stream()
                .map(problem -> problem.replace("/content/milestones/0/", ""))
                .toList();
    }

    @Test
    void a_permit_number_has_22_characters() {
        ConversionProjects content = with(
                "discharge_permit",
                line -> new Milestone(
                        CODE,
                        line.milestone(),
                        null,
                        line.planned(),
                        null,
                        line.actual(),
                        "市生态环境局",
                        "许可证 7 号",
                        Examples.EVIDENCE));

        assertThat(problems(content))
                .containsExactly("conversion.permit-number /content/milestones/%d/document"
                        .formatted(index(content, "discharge_permit")));
    }

    @ParameterizedTest
    @CsvSource({
        "24000, 31.1, 36000, 192000, 49500, 9000, 22500, conversion.days days",
        "24000, 0, 36000, 192000, 49500, 9000, 22500, conversion.output-without-days days",
        "24000, 31, -1, 192000, 49500, 9000, 22500, value.negative coal",
        "24000, 31, 36000, 192000, 0, 22501, 22500, conversion.carbon-made carbonProducts",
        "24000, 31, 36000, 192000, 0, 0, 0, conversion.without-feed carbonFeed",
        "24000, 31, 32399, 192000, 49500, 9000, 22500, conversion.outside-range coal",
        "24000, 31, 38401, 192000, 49500, 9000, 22500, conversion.outside-range coal",
        "24000, 31, 36000, 119999, 49500, 9000, 22500, conversion.outside-range water",
        "24000, 31, 36000, 288001, 49500, 9000, 22500, conversion.outside-range water",
        "24000, 31, 36000, 192000, 49500, 8550, 22050, conversion.none",
        "24000, 31, 36000, 192000, 47000, 9000, 22500, conversion.co2-unclosed processCo2",
        "24000, 31, 36000, 192000, 47025, 9000, 22500, conversion.none",
        "24000, 31, 36000, 192000, 53900, 9000, 23700, conversion.outside-range carbonProducts",
        "0, 0, 0, 0, 0, 0, 0, conversion.none",
    })
    void rules_of_a_month(
            String output,
            String days,
            String coal,
            String water,
            String co2,
            String products,
            String feed,
            String expected) {
        ConversionProjects content =
                Works.filing(life(), Works.operation(output, days, coal, water, co2, products, feed));

        assertThat(problems(content))
                .isEqualTo(
                        expected.equals("conversion.none")
                                ? List.of()
                                : List.of(expected.replace(" ", " /content/operation/0/")));
    }

    @Test
    void products_with_less_carbon_than_they_hold_are_questioned() {
        assertThat(problems(Works.filing(
                        life(), Works.operation("24000", "31", "36000", "192000", "47300", "8549", "21449"))))
                .containsExactly("conversion.carbon-unlike /content/operation/0/carbonProducts");
    }

    @Test
    void process_CO2_above_the_whole_plant_is_questioned() {
        assertThat(problems(Works.filing(
                        life(), Works.operation("24000", "31", "36000", "192000", "86401", "9000", "32560"))))
                .containsExactlyInAnyOrder(
                        "conversion.outside-range /content/operation/0/processCo2",
                        "conversion.outside-range /content/operation/0/carbonProducts");
    }

    @Test
    void a_range_is_shown_with_how_sure_we_are_of_it() {
        Problem doubt = Works.check(Works.filing(
                        life(), Works.operation("24000", "31", "48000", "192000", "49500", "9000", "22500")))
                .getFirst();

        assertThat(doubt.isError()).isFalse();
        assertThat(doubt.arguments()).containsExactly("coal_tce_per_t", "2.0000", "1.35", "1.6", "medium");
    }

    @Test
    void a_month_is_of_a_project_here_that_was_fed_and_comes_once() {
        Operation line = Works.operation();

        assertThat(problems(Works.filing(life(), line, line)))
                .containsExactly("conversion.operation-twice /content/operation/1/project");
        assertThat(problems(new ConversionProjects(
                        END,
                        without("feed_in", "performance", "safety_accept", "env_accept", "completion", "stable")
                                .projects(),
                        without("feed_in", "performance", "safety_accept", "env_accept", "completion", "stable")
                                .milestones(),
                        List.of(line))))
                .containsExactly("conversion.operation-before-feed /content/operation/0/project");
        BigDecimal nothing = BigDecimal.ZERO;
        assertThat(problems(Works.filing(
                        life(), new Operation("other", nothing, nothing, nothing, nothing, nothing, nothing, nothing))))
                .containsExactly("conversion.project-unknown /content/operation/0/project");
    }

    @Test
    void the_first_month_begins_with_the_feed() {
        List<Milestone> fed = Stream.concat(
                        life().stream()
                                .filter(line -> Works.LIFE.indexOf(line.milestone()) < Works.LIFE.indexOf("feed_in")),
                        Stream.of(Works.reached("feed_in", END.minusDays(9))))
                .toList();

        assertThat(problems(
                        Works.filing(fed, Works.operation("8000", "10", "12000", "64000", "16500", "3000", "7500"))))
                .isEmpty();
        assertThat(problems(
                        Works.filing(fed, Works.operation("8000", "11", "12000", "64000", "16500", "3000", "7500"))))
                .containsExactly("conversion.days /content/operation/0/days");
    }

    @Test
    void it_pins_the_thresholds_and_each_route_once() {
        ConversionProjects content = Works.filing(life(), Works.operation());
        List<PinnedRow> pins = new ConversionRules().pins(content, Works.MARCH, STANDARDS);

        assertThat(pins)
                .extracting(PinnedRow::table, PinnedRow::code)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"project_limits\", \"carbon_balance_share\")",
                        "(\"project_limits\", \"energy_review_mwh\")",
                        "(\"project_limits\", \"energy_review_tce\")",
                        "(\"routes\", \"methanol\")");
        assertThat(STANDARDS.pins()).containsAll(pins);
        assertThat(Works.check(content))
                .extracting(problem -> problem.code() + " " + problem.place().pointer())
                .containsExactly("standard.effective-date-unknown /content/projects/0/route");
    }

    @Test
    void figures_are_sums() {
        List<Milestone> lines = new ArrayList<>(without("completion", "stable").milestones());
        lines.add(Works.expected("completion", END.minusDays(10), END.plusDays(20)));
        lines.add(Works.expected("stable", END.plusDays(100), null));
        ConversionProjects content = Works.filing(lines, Works.operation());

        assertThat(new ConversionRules().figures(content, new ConversionRules().pins(content, Works.MARCH, STANDARDS)))
                .hasToString("{project.carbon-feed=22500, project.carbon-products=9000, project.co2-process=49500, "
                        + "project.coal=36000, project.count=1, project.investment=250000, project.late-days=30, "
                        + "project.milestones-due=22, project.milestones-due-reached=21, "
                        + "project.milestones-reached=21, project.output=24000, project.output-gas=0, "
                        + "project.water=192000}");
    }

    @Test
    void every_figure_is_named_in_both_languages() {
        assertThat(new ConversionRules()
                        .figures(Works.filing(life()), List.of())
                        .keySet())
                .hasSize(13)
                .allMatch(FigureNames::knows);
    }

    @Test
    void gas_is_not_added_to_tonnes() {
        Project sng = new Project(
                CODE,
                "n",
                "sng",
                "sng",
                decimal("1000"),
                Procedure.RECORD,
                DAY,
                decimal("0"),
                decimal("0"),
                decimal("0"));
        ConversionProjects content = new ConversionProjects(
                END, List.of(sng), life(), List.of(Works.operation("5", "1", "1", "1", "1", "1", "1")));

        assertThat(new ConversionRules().figures(content, new ConversionRules().pins(content, Works.MARCH, STANDARDS)))
                .containsEntry("project.output", BigDecimal.ZERO)
                .containsEntry("project.output-gas", decimal("5"));
    }

    @Test
    void it_is_of_a_month_and_goes_through_the_one_JSON() throws Exception {
        ConversionRules rules = new ConversionRules();
        ConversionProjects content = Works.filing(life(), Works.operation());
        String json = HistoryJson.mapper().writeValueAsString(content);

        assertThat(rules.subject()).isEqualTo("project-milestone");
        assertThat(rules.periods()).containsExactly(ReportingPeriod.Kind.MONTH);
        assertThat(HistoryJson.mapper().readValue(json, rules.contentType())).isEqualTo(content);
    }
}
