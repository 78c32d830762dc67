package org.luzhi.domain.obligation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.Examples;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;

class ObligationPlanTest {

    private static final Standards STANDARDS = Standards.builtIn();
    private static final List<String> KINDS = List.of("month", "quarter", "year");

    @Test
    void a_methanol_works_with_a_project_owes_43_filings_a_year() {
        SortedMap<String, BigDecimal> sizes =
                new TreeMap<>(Map.of("revenue", new BigDecimal("30000"), "investment", new BigDecimal("250000")));

        assertThat(bySubject("2614", sizes))
                .isEqualTo(Map.of(
                        "energy-use month", 12L,
                        "production month", 12L,
                        "project-milestone month", 12L,
                        "emissions year", 1L,
                        "innovation year", 1L,
                        "smart-assessment year", 1L,
                        "supply-chain quarter", 4L));
    }

    @Test
    void a_small_power_station_owes_its_emissions_alone() {
        SortedMap<String, BigDecimal> sizes =
                new TreeMap<>(Map.of("revenue", new BigDecimal("1999.99"), "emissions", new BigDecimal("26000")));

        assertThat(bySubject("4411", sizes)).isEqualTo(Map.of("emissions month", 12L, "emissions year", 1L));
        sizes.put("emissions", new BigDecimal("25999.99"));
        assertThat(bySubject("4411", sizes)).isEmpty();
    }

    @Test
    void a_size_that_nobody_knows_binds_and_a_list_that_nobody_is_on_does_not() {
        assertThat(bySubject("0610", new TreeMap<>()))
                .isEqualTo(Map.of("energy-use month", 12L, "production month", 12L, "innovation year", 1L));
        assertThat(bySubject("3011", Obligations.sizes("green-factory", "1")))
                .containsEntry("green-assessment year", 1L);
        assertThat(bySubject("3011", new TreeMap<>())).doesNotContainKey("green-assessment year");
    }

    @Test
    void who_is_not_in_industry_owes_nothing() {
        assertThat(bySubject("6110", Obligations.sizes("revenue", "90000"))).isEmpty();
    }

    @Test
    void it_begins_with_what_is_due_first() {
        assertThat(plan("2614", Obligations.sizes("investment", "5000")))
                .isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()))
                .first()
                .satisfies(first -> {
                    assertThat(first.filing().toString()).endsWith(".project-milestone.2025-01");
                    assertThat(first.due()).isEqualTo(LocalDate.of(2025, 2, 10));
                    assertThat(first.rule()).isEqualTo("projects_monthly");
                    assertThat(first.confidence()).isEqualTo("medium");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "energy-use, 2025-01, 2025-03-08",
        "energy-use, 2025-12, 2026-01-08",
        "production, 2025-03, 2025-04-08",
        "project-milestone, 2025-12, 2026-01-10",
        "emissions, 2025, 2026-03-31",
        "innovation, 2025, 2026-03-10",
        "supply-chain, 2025-Q1, 2025-04-15",
        "smart-assessment, 2025, 2026-10-31",
    })
    void days_come_from_the_calendar(String subject, String period, LocalDate due) {
        FilingId filing = new FilingId(
                Examples.METHANOL_WORKS, subject, ReportingPeriod.parse(period).orElseThrow());

        assertThat(ObligationPlan.of(obliged("2614", Obligations.sizes("investment", "5000")), filing, STANDARDS)
                        .map(PlannedObligation::due))
                .contains(due);
    }

    @Test
    void every_rule_has_a_day_and_known_words() {
        assertThat(STANDARDS.table("obligations").rows()).allSatisfy(row -> {
            ObligationRule rule = ObligationRule.of(row);
            assertThat(KINDS).contains(rule.period());
            assertThat(rule.industries()).allMatch(prefix -> prefix.matches("\\d{2,4}"));
            assertThat(rule.size().isPresent()).isEqualTo(rule.atLeast().isPresent());
            ReportingPeriod.Kind kind =
                    ReportingPeriod.Kind.valueOf(rule.period().toUpperCase());
            assertThat(STANDARDS.due(rule.subject(), ReportingPeriod.year(2025).within(kind)))
                    .as(rule.origin().code())
                    .isPresent();
        });
    }

    private static Map<String, Long> bySubject(String industry, SortedMap<String, BigDecimal> sizes) {
        return plan(industry, sizes).stream()
                .collect(groupingBy(
                        planned -> planned.filing().subject() + " "
                                + planned.filing().period().kind().code(),
                        counting()));
    }

    private static List<PlannedObligation> plan(String industry, SortedMap<String, BigDecimal> sizes) {
        return ObligationPlan.plan(obliged(industry, sizes), Year.of(2025), STANDARDS);
    }

    private static Obliged obliged(String industry, SortedMap<String, BigDecimal> sizes) {
        return new Obliged(Examples.METHANOL_WORKS, industry, sizes);
    }
}
