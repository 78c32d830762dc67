package org.luzhi.domain.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.Examples;
import org.luzhi.domain.green.GreenAssessment.Amount;
import org.luzhi.domain.green.GreenAssessment.Anchor;
import org.luzhi.domain.green.GreenAssessment.Condition;
import org.luzhi.domain.green.GreenAssessment.DesignLevel;
import org.luzhi.domain.green.GreenAssessment.Per;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Told;
import org.luzhi.domain.subject.YesNo;

public class GreenAssessmentRulesTest {

    private static final GreenAssessmentRules RULES = new GreenAssessmentRules();
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);

    static Amount amount(StatedAmount kind, String quantity) {
        return new Amount(kind, new BigDecimal(quantity));
    }

    static Anchor anchor(GreenIndicator indicator, @Nullable Per per, String baseline, String leading) {
        return new Anchor(indicator, per, new BigDecimal(baseline), new BigDecimal(leading), "行业评价要求 2026");
    }

    static List<Amount> amounts() {
        return List.of(
                amount(StatedAmount.ENERGY, "155000"),
                amount(StatedAmount.RENEWABLE, "15500"),
                amount(StatedAmount.CARBON, "400000"),
                amount(StatedAmount.FUNCTIONS, "8"),
                amount(StatedAmount.FUNCTIONS_REQUIRED, "12"),
                amount(StatedAmount.PRODUCT_TONNES, "100000"),
                amount(StatedAmount.OUTPUT_VALUE, "30000"),
                amount(StatedAmount.MATERIAL, "150000"),
                amount(StatedAmount.WATER, "800000"),
                amount(StatedAmount.WATER_REUSED, "9200000"),
                amount(StatedAmount.WATER_TOTAL, "10000000"),
                amount(StatedAmount.SOLID_MADE, "20000"),
                amount(StatedAmount.SOLID_USED, "13000"),
                amount(StatedAmount.ADVANCED_EQUIPMENT, "2"),
                amount(StatedAmount.RETROFITS, "1.5"),
                amount(StatedAmount.POLLUTANTS, "60000"),
                amount(StatedAmount.PRODUCT_KINDS, "4"),
                amount(StatedAmount.FOOTPRINT_KINDS, "1"),
                amount(StatedAmount.LAND, "200000"));
    }

    static List<Anchor> anchors() {
        return List.of(
                anchor(GreenIndicator.ENERGY_INTENSITY, null, "1800", "1400"),
                anchor(GreenIndicator.CARBON_INTENSITY, Per.PRODUCT, "5", "3"),
                anchor(GreenIndicator.RENEWABLE_SHARE, null, "0", "40"),
                anchor(GreenIndicator.PLATFORM_FUNCTIONS, null, "4", "8"),
                anchor(GreenIndicator.MATERIAL_INTENSITY, null, "1.5", "1.2"),
                anchor(GreenIndicator.WATER_INTENSITY, null, "12", "4"),
                anchor(GreenIndicator.WATER_REUSE, null, "85", "97"),
                anchor(GreenIndicator.SOLID_WASTE_USE, null, "40", "90"),
                anchor(GreenIndicator.ADVANCED_EQUIPMENT, null, "0", "3"),
                anchor(GreenIndicator.RETROFITS, null, "0", "2"),
                anchor(GreenIndicator.POLLUTANT_INTENSITY, Per.OUTPUT_VALUE, "3", "1"),
                anchor(GreenIndicator.CARBON_FOOTPRINT, null, "0", "100"),
                anchor(GreenIndicator.LAND_OUTPUT, null, "0.1", "0.2"));
    }

    static List<Condition> conditions(YesNo permitKept) {
        return Arrays.stream(VetoCondition.values())
                .map(condition -> new Condition(
                        condition, condition == VetoCondition.PERMIT_KEPT ? permitKept : YesNo.YES, Examples.EVIDENCE))
                .toList();
    }

    /** A methanol works; see {@link GreenScoreTest} for what it scores. */
    public static GreenAssessment content() {
        return new GreenAssessment(amounts(), anchors(), conditions(YesNo.YES), DesignLevel.PARTLY);
    }

    private static GreenAssessment with(Amount... changed) {
        List<Amount> amounts = new ArrayList<>(amounts());
        for (Amount line : changed) {
            amounts.removeIf(old -> old.kind() == line.kind());
        }
        amounts.addAll(List.of(changed));
        return new GreenAssessment(amounts, anchors(), conditions(YesNo.YES), DesignLevel.PARTLY);
    }

    private static GreenAssessment with(Anchor changed) {
        List<Anchor> anchors = new ArrayList<>(anchors());
        anchors.removeIf(old -> old.indicator() == changed.indicator());
        anchors.add(changed);
        return new GreenAssessment(amounts(), anchors, conditions(YesNo.YES), DesignLevel.PARTLY);
    }

    private static GreenAssessment with(List<Condition> conditions) {
        return new GreenAssessment(amounts(), anchors(), conditions, DesignLevel.PARTLY);
    }

    private static List<String> problems(GreenAssessment content) {
        return Told.of(RULES, content, YEAR);
    }

    private static String at(StatedAmount kind) {
        return "/content/amounts/" + kind.ordinal() + "/quantity";
    }

    @Test
    void a_plain_year_is_without_problem() {
        assertThat(problems(content())).isEmpty();
        assertThat(RULES.periods()).containsExactly(ReportingPeriod.Kind.YEAR);
    }

    @Test
    void figures_are_the_stated_amounts_and_the_score() {
        List<PinnedRow> pinned = RULES.pins(content(), YEAR, Standards.builtIn());

        assertThat(RULES.figures(content(), pinned))
                .containsEntry("green.renewable", new BigDecimal("15500"))
                .containsEntry("green.energy", new BigDecimal("155000"))
                .containsEntry("green.product-tonnes", new BigDecimal("100000"))
                .containsEntry("green.water-reused", new BigDecimal("9200000"))
                .containsEntry("green.design-level", new BigDecimal("0.5"))
                .containsEntry("green.veto", BigDecimal.ZERO)
                .containsKeys("green.functions", "green.functions-required", "green.material", "green.water")
                .containsKeys("green.water-total", "green.solid-used", "green.solid-made", "green.land", "green.score");
    }

    @Test
    void what_is_not_stated_has_no_figure() {
        GreenAssessment content = new GreenAssessment(List.of(), List.of(), conditions(YesNo.NO), DesignLevel.NONE);

        assertThat(RULES.figures(content, RULES.pins(content, YEAR, Standards.builtIn())))
                .hasToString("{green.design-level=0, green.score=0, green.score-uncapped=0, green.veto=1}");
    }

    @Test
    void the_weight_of_every_indicator_is_pinned() {
        List<PinnedRow> pinned = RULES.pins(content(), YEAR, Standards.builtIn());

        assertThat(pinned).hasSize(14).isSortedAccordingTo(java.util.Comparator.comparing(PinnedRow::code));
        assertThat(pinned).allMatch(row -> row.table().equals("green_weights"));
        assertThat(pinned).extracting(PinnedRow::confidence).containsOnly("medium", "low");
        assertThat(Standards.builtIn().pins()).containsAll(pinned);
    }

    @Test
    void an_amount_is_stated_once_and_not_negative() {
        List<Amount> amounts = new ArrayList<>(amounts());
        amounts.add(amount(StatedAmount.ENERGY, "155001"));

        assertThat(problems(new GreenAssessment(amounts, anchors(), conditions(YesNo.YES), DesignLevel.NONE)))
                .containsExactly("ERROR assessment.amount-twice /content/amounts/1/kind");
        assertThat(problems(with(amount(StatedAmount.LAND, "-1"))))
                .containsExactly("ERROR value.negative " + at(StatedAmount.LAND));
    }

    @Test
    void things_are_counted_whole_but_a_yearly_mean_need_not_be() {
        assertThat(problems(with(amount(StatedAmount.FUNCTIONS, "7.5"))))
                .containsExactly("ERROR value.not-whole " + at(StatedAmount.FUNCTIONS));
        assertThat(problems(with(amount(StatedAmount.RETROFITS, "0.3333")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RENEWABLE, 155001", "FUNCTIONS, 13", "FOOTPRINT_KINDS, 5"})
    void a_part_is_within_its_whole(StatedAmount part, String quantity) {
        assertThat(problems(with(amount(part, quantity)))).containsExactly("ERROR value.exceeds " + at(part));
    }

    @Test
    void water_balances_or_is_questioned() {
        assertThat(problems(with(amount(StatedAmount.WATER, "800001"))))
                .containsExactly("WARNING assessment.water-unbalanced " + at(StatedAmount.WATER_TOTAL));
    }

    @Test
    void more_waste_used_than_made_is_questioned() {
        assertThat(problems(with(amount(StatedAmount.SOLID_USED, "20001"))))
                .containsExactly("WARNING assessment.used-exceeds-made " + at(StatedAmount.SOLID_USED));
    }

    @Test
    void anchors_are_given_once_in_order_with_their_source() {
        List<Anchor> anchors = new ArrayList<>(anchors());
        anchors.add(anchor(GreenIndicator.ENERGY_INTENSITY, null, "1900", "1400"));
        assertThat(problems(new GreenAssessment(amounts(), anchors, conditions(YesNo.YES), DesignLevel.NONE)))
                .containsExactly("ERROR assessment.anchor-twice /content/anchors/1/indicator");

        assertThat(problems(with(anchor(GreenIndicator.ENERGY_INTENSITY, null, "1400", "1800"))))
                .containsExactly("ERROR assessment.anchors-disordered /content/anchors/0/leading");
        assertThat(problems(with(anchor(GreenIndicator.RENEWABLE_SHARE, null, "40", "40"))))
                .containsExactly("ERROR assessment.anchors-disordered /content/anchors/2/leading");
        assertThat(problems(with(
                        new Anchor(GreenIndicator.RENEWABLE_SHARE, null, BigDecimal.ONE.negate(), BigDecimal.TEN, ""))))
                .containsExactly(
                        "ERROR text.missing /content/anchors/2/source",
                        "ERROR value.negative /content/anchors/2/baseline");
    }

    @Test
    void only_an_intensity_has_a_denominator_of_choice_and_a_qualitative_one_no_anchors() {
        assertThat(problems(with(anchor(GreenIndicator.RENEWABLE_SHARE, Per.PRODUCT, "0", "40"))))
                .containsExactly("ERROR assessment.no-intensity /content/anchors/2/per");
        assertThat(problems(with(anchor(GreenIndicator.GREEN_DESIGN, null, "0", "1"))))
                .containsExactly("ERROR assessment.not-anchored /content/anchors/11/indicator");
    }

    @Test
    void what_cannot_be_computed_is_questioned() {
        assertThat(problems(with(amount(StatedAmount.SOLID_MADE, "0"), amount(StatedAmount.SOLID_USED, "0"))))
                .containsExactly("WARNING assessment.not-computable /content/amounts");
        List<Amount> amounts = new ArrayList<>(amounts());
        amounts.removeIf(line -> line.kind() == StatedAmount.CARBON);
        List<Anchor> anchors = new ArrayList<>(anchors());
        anchors.removeIf(line -> line.indicator() == GreenIndicator.LAND_OUTPUT);
        assertThat(problems(new GreenAssessment(amounts, anchors, conditions(YesNo.YES), DesignLevel.NONE)))
                .containsExactly(
                        "WARNING assessment.not-computable /content/amounts",
                        "WARNING assessment.anchor-missing /content/anchors");
    }

    @Test
    void every_condition_is_stated_once() {
        List<Condition> conditions = new ArrayList<>(conditions(YesNo.YES));
        conditions.set(0, new Condition(VetoCondition.PERMIT_KEPT, YesNo.NO, null));

        assertThat(problems(with(conditions)))
                .containsExactly(
                        "WARNING veto.applies /content/conditions/4/met",
                        "ERROR veto.twice /content/conditions/5/condition",
                        "ERROR veto.not-stated /content/conditions");
    }

    @Test
    void a_condition_that_is_met_has_evidence_and_one_that_is_not_caps() {
        List<Condition> conditions = new ArrayList<>(conditions(YesNo.NO));
        conditions.set(0, new Condition(VetoCondition.QUALITY_SYSTEM, YesNo.YES, null));

        assertThat(problems(with(conditions)))
                .containsExactly(
                        "ERROR veto.evidence-missing /content/conditions/0/evidence",
                        "WARNING veto.applies /content/conditions/5/met");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    void evidence_is_a_digest(String evidence) {
        List<Condition> conditions = new ArrayList<>(conditions(YesNo.YES));
        conditions.set(0, new Condition(VetoCondition.QUALITY_SYSTEM, YesNo.YES, evidence));

        assertThat(problems(with(conditions))).containsExactly("ERROR evidence.digest /content/conditions/0/evidence");
    }

    @Test
    void a_year_before_the_standard_is_warned_of_once() {
        assertThat(Told.of(RULES, content(), ReportingPeriod.year(2025)))
                .containsExactly("WARNING standard.edition-later /content");
    }
}
