package org.luzhi.domain.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.innovation.Innovation.Kind;
import org.luzhi.domain.innovation.Innovation.Level;
import org.luzhi.domain.innovation.Innovation.Qualification;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.subject.Told;
import org.luzhi.domain.subject.YesNo;

public class InnovationRulesTest {

    private static final InnovationRules RULES = new InnovationRules();
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);
    private static final Qualification LABORATORY =
            new Qualification(Kind.PLATFORM, Level.CITY, "煤基新材料重点实验室", "长科发〔2024〕12号");

    /** A high-tech enterprise of 120 million yuan: it must spend 4 %, 480 × 10⁴ yuan. */
    public static Innovation content() {
        return new Innovation(
                List.of(LABORATORY, new Qualification(Kind.LITTLE_GIANT, Level.STATE, "专精特新“小巨人”企业", "工信部企业函〔2024〕5号")),
                new BigDecimal("12000"),
                new BigDecimal("4000"),
                new BigDecimal("7200"),
                new BigDecimal("480"),
                new BigDecimal("300"),
                new BigDecimal("30"),
                new BigDecimal("7"),
                YesNo.YES);
    }

    private static Innovation with(
            String revenue, String newProducts, String highTech, String spend, String staff, String research) {
        return new Innovation(
                List.of(),
                new BigDecimal(revenue),
                new BigDecimal(newProducts),
                new BigDecimal(highTech),
                new BigDecimal(spend),
                new BigDecimal(staff),
                new BigDecimal(research),
                BigDecimal.ONE,
                YesNo.NO);
    }

    private static Innovation claiming(String revenue, String spend) {
        return new Innovation(
                List.of(),
                new BigDecimal(revenue),
                BigDecimal.ZERO,
                new BigDecimal(revenue),
                new BigDecimal(spend),
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                YesNo.YES);
    }

    private static Innovation holding(YesNo highTech, List<Qualification> lines) {
        return new Innovation(
                lines,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                highTech);
    }

    private static List<String> problems(Innovation content) {
        return Told.of(RULES, content, YEAR);
    }

    @Test
    void a_plain_year_is_without_problem() {
        assertThat(problems(content())).isEmpty();
        assertThat(RULES.periods()).containsExactly(ReportingPeriod.Kind.YEAR);
    }

    @Test
    void figures_by_hand() {
        assertThat(RULES.figures(content(), List.of()))
                .hasToString("{innovation.high-tech=1, innovation.high-tech-revenue=7200, "
                        + "innovation.new-product-revenue=4000, innovation.patents=7, innovation.platform-points=3, "
                        + "innovation.rd=480, innovation.rd-staff=30, innovation.revenue=12000, innovation.staff=300}");
    }

    @Test
    void nothing_is_negative() {
        assertThat(problems(with("-1", "-2", "-2", "-3", "-4", "-5")))
                .contains(
                        "ERROR value.negative /content/revenue",
                        "ERROR value.negative /content/newProductRevenue",
                        "ERROR value.negative /content/highTechRevenue",
                        "ERROR value.negative /content/researchSpend",
                        "ERROR value.negative /content/staff",
                        "ERROR value.negative /content/researchStaff");
    }

    @Test
    void a_part_is_within_its_whole() {
        assertThat(problems(with("10", "10.1", "10.1", "1", "10", "11")))
                .containsExactly(
                        "ERROR value.exceeds /content/newProductRevenue",
                        "ERROR value.exceeds /content/highTechRevenue",
                        "ERROR value.exceeds /content/researchStaff");
    }

    @Test
    void persons_are_whole() {
        assertThat(problems(with("10", "1", "1", "1", "10.5", "1.5")))
                .containsExactly(
                        "ERROR value.not-whole /content/staff", "ERROR value.not-whole /content/researchStaff");
    }

    @Test
    void spending_more_than_the_revenue_is_questioned() {
        assertThat(problems(with("10", "1", "1", "10.1", "10", "1")))
                .containsExactly("WARNING research.exceeds-revenue /content/researchSpend");
    }

    /** 5 % up to 5 000, 4 % up to 20 000, 3 % beyond; 250, 200.04, 800, 600.03 × 10⁴ yuan. */
    @ParameterizedTest
    @CsvSource({
        "5000, 250, true",
        "5000, 249.99, false",
        "5001, 200.04, true",
        "5001, 200.03, false",
        "20000, 800, true",
        "20000, 799.99, false",
        "20001, 600.03, true",
        "20001, 600.02, false",
        "0, 0, true",
    })
    void high_tech_status_asks_for_its_tier(String revenue, String spend, boolean reached) {
        assertThat(problems(claiming(revenue, spend)).isEmpty()).isEqualTo(reached);
        if (!reached) {
            assertThat(problems(claiming(revenue, spend))).containsExactly("WARNING high-tech.spend /content/highTech");
        }
    }

    @Test
    void high_tech_status_asks_for_staff_and_revenue_too() {
        Innovation content = new Innovation(
                List.of(),
                new BigDecimal("100"),
                BigDecimal.ZERO,
                new BigDecimal("59.9"),
                new BigDecimal("10"),
                new BigDecimal("100"),
                new BigDecimal("9"),
                BigDecimal.ZERO,
                YesNo.YES);

        assertThat(problems(content))
                .containsExactly(
                        "WARNING high-tech.staff /content/highTech", "WARNING high-tech.revenue /content/highTech");
    }

    @Test
    void a_qualification_has_a_name_and_a_document_and_its_level() {
        assertThat(problems(holding(
                        YesNo.NO, List.of(new Qualification(Kind.LITTLE_GIANT, Level.PROVINCE, " ", "x".repeat(101))))))
                .containsExactly(
                        "ERROR text.missing /content/qualifications/0/name",
                        "ERROR text.wrong /content/qualifications/0/document",
                        "ERROR qualification.level /content/qualifications/0/level");
        assertThat(problems(holding(YesNo.NO, List.of(LABORATORY, LABORATORY))))
                .containsExactly("WARNING line.twice /content/qualifications/1");
    }

    @ParameterizedTest
    @CsvSource({"NO, 0", "YES, 2"})
    void high_tech_status_counts_as_the_provinces(YesNo highTech, BigDecimal points) {
        assertThat(RULES.figures(holding(highTech, List.of()), List.of()))
                .containsEntry("innovation.platform-points", points);
    }

    @Test
    void points_are_0_to_3_never_fall_with_another_platform_and_know_no_order() {
        Random random = new Random(2016);
        for (int run = 0; run < 10_000; run++) {
            List<Qualification> lines = new ArrayList<>();
            BigDecimal before = BigDecimal.ZERO;
            for (int line = random.nextInt(5); line >= 0; line--) {
                lines.add(new Qualification(
                        Kind.PLATFORM, Level.values()[random.nextInt(3)], "n" + random.nextInt(9), "d"));
                BigDecimal after = points(lines);
                assertThat(after).isBetween(before, new BigDecimal("3"));
                before = after;
            }
            List<Qualification> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            assertThat(holding(YesNo.NO, shuffled)).isEqualTo(holding(YesNo.NO, lines));
        }
    }

    private static BigDecimal points(List<Qualification> lines) {
        return Objects.requireNonNull(
                RULES.figures(holding(YesNo.NO, lines), List.of()).get("innovation.platform-points"));
    }
}
