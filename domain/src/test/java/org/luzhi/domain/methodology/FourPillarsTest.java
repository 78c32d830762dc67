package org.luzhi.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.standard.TableRow;

/** CZ-2025.1: expected points are worked out by hand from weight, dimension and anchors. */
class FourPillarsTest {

    private static final Methodology METHODOLOGY =
            Methodologies.builtIn().byId("CZ-2025.1").orElseThrow();
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);

    private long position;

    private ScoredFigure figure(String enterprise, ReportingPeriod period, String code, String value) {
        position++;
        String subject = code.substring(0, code.indexOf('.'));
        return new ScoredFigure(
                enterprise, subject, period, code, new BigDecimal(value), true, position, "event-" + position);
    }

    private ScoredFigure figure(String code, String value) {
        return figure("A", YEAR, code, value);
    }

    private static ScoreCard score(ScoredFigure... figures) {
        return Scoring.score(METHODOLOGY, new Contributions(List.of(), List.of(figures)));
    }

    private static IndicatorScore indicator(ScoreCard card, String code) {
        return card.indicators().stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_has_the_indicators_of_the_table_with_their_weights() {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (TableRow row : Standards.builtIn().table("indicators").rows()) {
            row.number("weight_hint")
                    .ifPresent(weight -> weights.put(row.text("code").orElseThrow(), weight));
        }
        assertThat(METHODOLOGY.indicators()).hasSize(28).allSatisfy(one -> assertThat(one.weight())
                .isEqualByComparingTo(weights.get(one.code())));
    }

    @Test
    void the_weights_of_each_dimension_and_of_the_dimensions_make_a_hundred() {
        assertThat(METHODOLOGY.definition().dimensions()).hasSize(4).allSatisfy(dimension -> assertThat(
                        METHODOLOGY.indicators().stream()
                                .filter(one -> one.dimension().equals(dimension.code()))
                                .map(Indicator::weight)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100"));
        assertThat(Objects.requireNonNull(METHODOLOGY.definition().dimensions()).stream()
                        .map(Methodology.DimensionWeight::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0}/{1} of {2}/{3}: {4} points, indicator at {5}")
    @CsvSource({
        // R&D 1.75 % between 0.5 and 3: half of 25 % of 20
        "innovation.rd, 175, innovation.revenue, 10000, N1, 2.5, 50",
        // above the leading value: all of it
        "innovation.rd, 900, innovation.revenue, 10000, N1, 5, 100",
        // at the baseline: nothing
        "innovation.rd, 50, innovation.revenue, 10000, N1, 0, 0",
        // less is better: 7.5 between 12 and 3: half of 12 % of 30
        "emissions.total, 7500, production.output-value, 1000, G2, 1.8, 50",
        // 130 patents of 20 000 staff are 65 per 10 000: 65 % of 15 % of 20
        "innovation.patents, 130, innovation.staff, 20000, N5, 1.95, 65"
    })
    void a_ratio_scores_between_its_anchors(
            String above, String value, String below, String by, String code, String points, String reached) {
        ScoreCard card = score(figure(above, value), figure(below, by));

        assertThat(card.score()).isEqualByComparingTo(points);
        assertThat(indicator(card, code).score()).isEqualByComparingTo(reached);
    }

    @Test
    void a_level_scores_as_it_stands() {
        ScoreCard card = score(figure("smart.maturity", "2.3"));

        assertThat(card.score()).as("half of 35 % of 20").isEqualByComparingTo("3.5");
        assertThat(indicator(card, "S1").value()).isEqualByComparingTo("2.3");
    }

    @Test
    void levels_of_several_enterprises_are_weighted_by_output_value() {
        ScoreCard card = score(
                figure("A", YEAR, "smart.maturity", "3.8"),
                figure("B", YEAR, "smart.maturity", "0.8"),
                figure("A", YEAR, "production.output-value", "100"),
                figure("B", YEAR, "production.output-value", "300"));

        assertThat(indicator(card, "S1").value())
                .as("(3.8·100 + 0.8·300) / 400")
                .isEqualByComparingTo("1.55");
        assertThat(indicator(card, "S1").score()).isEqualByComparingTo("25");
    }

    @Test
    void what_was_not_filed_scores_nothing_and_lowers_the_coverage() {
        ScoreCard card = score(figure("smart.maturity", "3.8"));

        assertThat(card.score()).isEqualByComparingTo("7");
        assertThat(card.coverage()).isEqualByComparingTo("0.07");
        assertThat(card.provisional()).isTrue();
        assertThat(card.dimensions())
                .extracting(ScoreCard.DimensionScore::code, each -> each.score().toPlainString())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("smart", "35"),
                        org.assertj.core.groups.Tuple.tuple("new", "0"));
    }

    @Test
    void a_years_own_filing_outweighs_its_months() {
        ScoreCard card = score(
                figure("A", ReportingPeriod.month(2025, 3), "emissions.total", "99999"),
                figure("emissions.total", "7500"),
                figure("production.output-value", "1000"));

        assertThat(indicator(card, "G2").value()).isEqualByComparingTo("7.5");
    }

    @Test
    void months_that_only_one_side_has_make_no_ratio() {
        ReportingPeriod march = ReportingPeriod.month(2025, 3);
        ScoreCard card = score(
                figure("A", march, "emissions.total", "7500"),
                figure("A", march, "production.output-value", "1000"),
                figure("A", ReportingPeriod.month(2025, 4), "production.output-value", "9000"));

        assertThat(indicator(card, "G2").value()).isEqualByComparingTo("7.5");
    }

    @Test
    void a_veto_caps_its_dimension_at_59() {
        List<ScoredFigure> leading = new ArrayList<>(Stream.of(
                        "emissions.total 3000",
                        "production.output-value 1000",
                        "green.renewable 55",
                        "green.energy 100",
                        "green.functions 10",
                        "green.material 2",
                        "green.product-tonnes 1",
                        "green.water 6",
                        "green.water-reused 97",
                        "green.water-total 100",
                        "green.solid-used 90",
                        "green.solid-made 100",
                        "pollutant.total 0.2",
                        "production.tonnes 1",
                        "co2.delivered 10",
                        "co2.process 100",
                        "green.design-level 1",
                        "green.land 1")
                .map(each -> figure(each.split(" ")[0], each.split(" ")[1]))
                .toList());
        ScoreCard clean = score(leading.toArray(ScoredFigure[]::new));
        leading.add(figure("green.veto", "1"));
        ScoreCard vetoed = score(leading.toArray(ScoredFigure[]::new));

        assertThat(green(clean).score()).as("all but G1, which weighs 12").isEqualByComparingTo("88");
        assertThat(green(vetoed).score()).isEqualByComparingTo("59");
        assertThat(green(vetoed).vetoed()).isTrue();
        assertThat(clean.score()).isEqualByComparingTo("26.4");
        assertThat(vetoed.score()).as("59 % of 30").isEqualByComparingTo("17.7");
    }

    private static ScoreCard.DimensionScore green(ScoreCard card) {
        return card.dimensions().getFirst();
    }

    /** Whatever is filed: within bounds, the same in any order, and exactly the sum of its addends. */
    @Test
    void any_card_is_bounded_ordered_and_summed() {
        Random random = new Random(20251124);
        List<String> codes = METHODOLOGY.indicators().stream()
                .flatMap(one -> Stream.of(one.numerator(), one.denominator()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (int round = 0; round < 10_000; round++) {
            List<ScoredFigure> figures = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                figures.add(figure(
                        random.nextBoolean() ? "A" : "B",
                        random.nextBoolean() ? YEAR : ReportingPeriod.month(2025, 1 + random.nextInt(12)),
                        codes.get(random.nextInt(codes.size())),
                        Integer.toString(random.nextInt(500))));
            }
            ScoreCard card = Scoring.score(METHODOLOGY, new Contributions(List.of(), figures));
            Collections.shuffle(figures, random);

            assertThat(Scoring.score(METHODOLOGY, new Contributions(List.of(), figures)))
                    .isEqualTo(card);
            BigDecimal score = card.score() == null ? BigDecimal.ZERO : card.score();
            assertThat(score).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
            assertThat(card.addends().stream().map(Addend::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(score);
        }
    }
}
