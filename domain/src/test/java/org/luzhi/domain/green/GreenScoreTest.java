package org.luzhi.domain.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.green.GreenAssessment.Amount;
import org.luzhi.domain.green.GreenAssessment.Anchor;
import org.luzhi.domain.green.GreenAssessment.DesignLevel;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.standard.TableRow;
import org.luzhi.domain.standard.Vectors;
import org.luzhi.domain.subject.YesNo;

class GreenScoreTest {

    private static final List<PinnedRow> PINNED = new GreenAssessmentRules()
            .pins(GreenAssessmentRulesTest.content(), ReportingPeriod.year(2026), Standards.builtIn());
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static GreenScore of(List<Amount> amounts, List<Anchor> anchors, YesNo permit, DesignLevel design) {
        return GreenScore.of(
                new GreenAssessment(amounts, anchors, GreenAssessmentRulesTest.conditions(permit), design), PINNED);
    }

    /** Vectors X1 and X2: 70 in [40, 90]. */
    /** Vector X3: 1 550 between 1 800 and 1 400 at weight 8. */
    @Test
    void linear_between_baseline_and_leading_value() {
        BigDecimal points = AnchoredPoints.of(
                new BigDecimal("1550"),
                BigDecimal.ONE,
                new BigDecimal("1800"),
                new BigDecimal("1400"),
                new BigDecimal("8"));

        assertThat(Vectors.rounded("X3", points)).isEqualTo(Vectors.expected("X3"));
    }

    @ParameterizedTest
    @CsvSource({
        "1801, 1800, 1400, 0",
        "1800, 1800, 1400, 0",
        "1400, 1800, 1400, 8",
        "1399, 1800, 1400, 8",
        "39, 40, 90, 0",
        "40, 40, 90, 0",
        "65, 40, 90, 4",
        "90, 40, 90, 8",
        "91, 40, 90, 8",
    })
    void clamped_at_both_ends(BigDecimal value, BigDecimal baseline, BigDecimal leading, BigDecimal points) {
        assertThat(AnchoredPoints.of(value, BigDecimal.ONE, baseline, leading, new BigDecimal("8")))
                .isEqualByComparingTo(points);
    }

    /**
     * Energy 1 550 kgce/t: 5. Carbon 4 t/t: 4. Renewable 10 % of 40: 2. Functions 8: 6. Material 1.5 t/t: 0. Water 8 m³/t:
     * 4. Reuse 92 % in [85, 97]: 14/3. Waste 65 % in [40, 90]: 3. Equipment 2 of 3: 4. Retrofits 1.5 of 2: 3. Pollutants
     * 2 kg per 10⁴ yuan in [3, 1]: 3. Design half: 4. Footprint a quarter: 2. Land 0.15 in [0.1, 0.2]: 4. Together 48 + 2/3.
     */
    @Test
    void by_hand() {
        GreenScore score = GreenScore.of(GreenAssessmentRulesTest.content(), PINNED);

        Map<GreenIndicator, String> points = score.points().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toPlainString()));
        assertThat(points)
                .containsEntry(GreenIndicator.ENERGY_INTENSITY, "5")
                .containsEntry(GreenIndicator.CARBON_INTENSITY, "4")
                .containsEntry(GreenIndicator.RENEWABLE_SHARE, "2")
                .containsEntry(GreenIndicator.PLATFORM_FUNCTIONS, "6")
                .containsEntry(GreenIndicator.MATERIAL_INTENSITY, "0")
                .containsEntry(GreenIndicator.WATER_INTENSITY, "4")
                .containsEntry(GreenIndicator.WATER_REUSE, "4.666666666666666666666666666666667")
                .containsEntry(GreenIndicator.SOLID_WASTE_USE, "3")
                .containsEntry(GreenIndicator.ADVANCED_EQUIPMENT, "4")
                .containsEntry(GreenIndicator.RETROFITS, "3")
                .containsEntry(GreenIndicator.POLLUTANT_INTENSITY, "3")
                .containsEntry(GreenIndicator.GREEN_DESIGN, "4")
                .containsEntry(GreenIndicator.CARBON_FOOTPRINT, "2")
                .containsEntry(GreenIndicator.LAND_OUTPUT, "4");
        assertThat(score.total()).isEqualTo("48.666666666666666666666666666666667");
    }

    @Test
    void a_veto_caps_at_59_and_no_lower() {
        List<Anchor> low = new ArrayList<>();
        GreenAssessmentRulesTest.anchors()
                .forEach(line -> low.add(GreenAssessmentRulesTest.anchor(
                        line.indicator(),
                        line.per(),
                        line.leading().compareTo(line.baseline()) > 0 ? "0" : "10000",
                        line.leading().compareTo(line.baseline()) > 0 ? "0.0001" : "9999")));
        List<Amount> amounts = GreenAssessmentRulesTest.amounts();

        GreenScore kept = of(amounts, low, YesNo.YES, DesignLevel.FULLY);
        GreenScore broken = of(amounts, low, YesNo.NO, DesignLevel.FULLY);

        assertThat(kept.total()).isEqualTo("100");
        assertThat(broken.uncapped()).isEqualTo("100");
        assertThat(broken.total()).isEqualTo("59");
        assertThat(of(amounts, GreenAssessmentRulesTest.anchors(), YesNo.NO, DesignLevel.PARTLY)
                        .total())
                .isLessThan(GreenScore.CAP);
    }

    @Test
    void the_weights_are_those_of_the_illustrative_table() {
        List<TableRow> rows = Standards.builtIn().table("green_weights").rows();

        assertThat(rows)
                .extracting(row -> row.origin().code())
                .containsExactly(java.util.Arrays.stream(GreenIndicator.values())
                        .map(GreenIndicator::code)
                        .toArray(String[]::new));
        assertThat(rows)
                .extracting(row -> row.number("weight").orElseThrow().intValueExact())
                .containsExactly(8, 8, 8, 6, 8, 8, 8, 6, 6, 4, 6, 8, 8, 8);
        assertThat(rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("group").orElseThrow(),
                                Collectors.summingInt(row ->
                                        row.number("weight").orElseThrow().intValueExact()))))
                .isEqualTo(Map.of("energy", 30, "resources", 30, "cleanliness", 16, "products", 16, "land", 8));
    }

    @Test
    void the_score_is_0_to_100_and_knows_no_order_of_lines() {
        Random random = new Random(36132);
        for (int run = 0; run < 10_000; run++) {
            List<Amount> amounts = amounts(random);
            List<Anchor> anchors = anchors(random);
            YesNo permit = YesNo.values()[random.nextInt(2)];
            DesignLevel design = DesignLevel.values()[random.nextInt(3)];
            GreenScore score = of(amounts, anchors, permit, design);
            List<Amount> shuffledAmounts = new ArrayList<>(amounts);
            Collections.shuffle(shuffledAmounts, random);
            List<Anchor> shuffledAnchors = new ArrayList<>(anchors);
            Collections.shuffle(shuffledAnchors, random);

            assertThat(score.total()).isBetween(BigDecimal.ZERO, permit.isYes() ? HUNDRED : GreenScore.CAP);
            assertThat(score.uncapped()).isBetween(score.total(), HUNDRED);
            assertThat(of(shuffledAmounts, shuffledAnchors, permit, design)).isEqualTo(score);
        }
    }

    @Test
    void doing_better_never_lowers_the_score_and_saying_less_never_raises_it() {
        Random random = new Random(361322);
        List<StatedAmount> moreIsBetter = List.of(
                StatedAmount.RENEWABLE,
                StatedAmount.FUNCTIONS,
                StatedAmount.WATER_REUSED,
                StatedAmount.SOLID_USED,
                StatedAmount.ADVANCED_EQUIPMENT,
                StatedAmount.RETROFITS,
                StatedAmount.FOOTPRINT_KINDS);
        List<StatedAmount> lessIsBetter = List.of(
                StatedAmount.CARBON,
                StatedAmount.MATERIAL,
                StatedAmount.WATER,
                StatedAmount.POLLUTANTS,
                StatedAmount.LAND);
        for (int run = 0; run < 10_000; run++) {
            List<Anchor> anchors = anchors(random);
            List<Amount> before = amounts(random);
            boolean more = random.nextBoolean();
            List<StatedAmount> candidates = more ? moreIsBetter : lessIsBetter;
            StatedAmount changed = candidates.get(random.nextInt(candidates.size()));
            BigDecimal factor = new BigDecimal(more ? "1.37" : "0.73");
            List<Amount> after = before.stream()
                    .map(line -> line.kind() == changed
                            ? new Amount(changed, line.quantity().multiply(factor))
                            : line)
                    .toList();
            List<Amount> fewer =
                    before.stream().filter(line -> line.kind() != changed).toList();
            DesignLevel design = DesignLevel.values()[random.nextInt(2)];
            DesignLevel better = DesignLevel.values()[design.ordinal() + 1];
            BigDecimal score = of(before, anchors, YesNo.YES, design).total();

            assertThat(of(after, anchors, YesNo.YES, design).total()).isGreaterThanOrEqualTo(score);
            assertThat(of(fewer, anchors, YesNo.YES, design).total()).isLessThanOrEqualTo(score);
            assertThat(of(before, anchors, YesNo.YES, better).total()).isGreaterThan(score);
            assertThat(of(before, anchors, YesNo.NO, design).total()).isLessThanOrEqualTo(score);
        }
    }

    /** Each amount somewhere between a fifth and the double of the example's. */
    private static List<Amount> amounts(Random random) {
        return GreenAssessmentRulesTest.amounts().stream()
                .map(line -> new Amount(
                        line.kind(), line.quantity().multiply(BigDecimal.valueOf(random.nextInt(20, 200), 2))))
                .toList();
    }

    private static List<Anchor> anchors(Random random) {
        List<Anchor> anchors = new ArrayList<>();
        for (Anchor line : GreenAssessmentRulesTest.anchors()) {
            if (random.nextInt(10) > 0) {
                BigDecimal shift = BigDecimal.valueOf(random.nextInt(1, 300), 2);
                anchors.add(new Anchor(
                        line.indicator(),
                        line.per(),
                        line.baseline().multiply(shift),
                        line.leading().multiply(shift),
                        line.source()));
            }
        }
        return anchors;
    }
}
