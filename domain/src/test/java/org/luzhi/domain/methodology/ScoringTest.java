package org.luzhi.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.accounting.UnitConsumption;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.methodology.IndicatorScore.ProductScore;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

class ScoringTest {

    private static final Methodology METHODOLOGY = Methodologies.builtIn().current();
    private static final ReportingPeriod AUGUST = ReportingPeriod.month(2026, 8);

    static PinnedRow limit(String product) {
        return Standards.builtIn().pinLimit(product, AUGUST).orElseThrow().row();
    }

    private static ScoredUse use(String product, String energy, String quantity, int position) {
        return use(product, energy, quantity, position, true, null);
    }

    private static ScoredUse use(
            String product, String energy, String quantity, int position, boolean accepted, @Nullable String gap) {
        return new ScoredUse(
                "91140400MA0EXAMPL4",
                product,
                AUGUST,
                limit(product),
                new BigDecimal(energy),
                new BigDecimal(quantity),
                accepted,
                position,
                "event-" + position,
                gap);
    }

    private static ScoreCard score(ScoredUse... uses) {
        return Scoring.score(METHODOLOGY, Contributions.of(List.of(uses)));
    }

    private static Stream<String> points(ScoreCard card) {
        return card.addends().stream().map(addend -> addend.points().toPlainString());
    }

    private static ProductScore onlyProduct(ScoreCard card) {
        return card.indicators().getFirst().products().getFirst();
    }

    /** Anchors: methanol_bituminous 1380–1800, aluminium_liquid 12950–13350 kWh/t, bof −30 to −12 kgce/t. */
    @ParameterizedTest
    @CsvSource({
        "methanol_bituminous, 1590,     1000, 50",
        "methanol_bituminous, 1380,     1000, 100",
        "methanol_bituminous, 900,      1000, 100",
        "methanol_bituminous, 1800,     1000, 0",
        "methanol_bituminous, 2500,     1000, 0",
        "methanol_bituminous, 1660,     1000, 33.333333333333",
        "aluminium_liquid,    13250000, 1000, 25",
        "bof,                 -21,      1000, 50",
        "bof,                 3,        1000, 0",
    })
    void one_use_stands_between_its_anchors(String product, String energy, String quantity, BigDecimal expected) {
        ScoreCard card = score(use(product, energy, quantity, 7));

        assertThat(card.score()).isEqualByComparingTo(expected);
        assertThat(card.coverage()).isEqualByComparingTo("1");
        assertThat(card.provisional()).isFalse();
        assertThat(card.methodology()).isEqualTo("CZ-2025.0");
        assertThat(card.methodologyDigest()).isEqualTo(METHODOLOGY.digest());
    }

    @Test
    void months_share_the_points_by_their_energy() {
        // x = 3180 / 2 = 1590 → 50; 50 × 1500/3180 = 23.584905660377|358…, 50 × 1680/3180 = 26.415094339622|641…
        ScoreCard card =
                score(use("methanol_bituminous", "1500", "1000", 1), use("methanol_bituminous", "1680", "1000", 2));

        assertThat(card.score()).isEqualByComparingTo("50");
        assertThat(points(card)).containsExactly("23.584905660377", "26.415094339623");
    }

    @Test
    void thirty_full_months_make_a_hundred_and_not_more() {
        ScoreCard card = Scoring.score(
                METHODOLOGY,
                Contributions.of(IntStream.range(0, 30)
                        .mapToObj(month -> use("methanol_bituminous", "1000", "1000", month))
                        .toList()));

        assertThat(card.score()).isEqualByComparingTo("100");
        assertThat(points(card).limit(10)).containsOnly("3.333333333334");
        assertThat(points(card).skip(10)).containsOnly("3.333333333333");
    }

    @Test
    void products_weigh_as_much_as_the_energy_they_take() {
        // 1590 tce at 50 and 13 250 000 kWh × 0.1229 = 1628.425 tce at 25: 120 210.625 / 3218.425 =
        // 37.350761630300|535…
        ScoreCard card =
                score(use("methanol_bituminous", "1590", "1000", 1), use("aluminium_liquid", "13250000", "1000", 2));

        assertThat(card.score()).isEqualByComparingTo("37.350761630301");
        assertThat(points(card)).containsExactly("24.701523260601", "12.6492383697");
    }

    @Test
    void a_cluster_sums_before_it_divides() {
        // 1380 kgce/t (100) and 1800 kgce/t (0): together 6780 / 4 = 1695 kgce/t → 25, not the mean 50
        ScoreCard card =
                score(use("methanol_bituminous", "1380", "1000", 1), use("methanol_bituminous", "5400", "3000", 2));

        assertThat(card.score()).isEqualByComparingTo("25");
    }

    @Test
    void a_month_that_made_nothing_counts_its_energy() {
        ScoreCard card =
                score(use("methanol_bituminous", "1380", "1000", 1), use("methanol_bituminous", "210", "0", 2));

        assertThat(card.score()).isEqualByComparingTo("50");
        assertThat(onlyProduct(card).value()).isEqualByComparingTo("1590");
    }

    @Test
    void nothing_filed_is_no_score() {
        ScoreCard card = score();

        assertThat(card.score()).isNull();
        assertThat(card.coverage()).isZero();
        assertThat(card.provisional()).isTrue();
        assertThat(card.addends()).isEmpty();
    }

    @Test
    void a_product_without_a_limit_does_not_apply() {
        ScoreCard card = score(use("methyl_glycolate", "100", "100", 1));

        assertThat(card.score()).isNull();
        assertThat(card.coverage()).isZero();
        assertThat(card.indicators().getFirst().applicable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "methanol_bituminous, 100, 0,   ,          zero-output",
        "methanol_bituminous, 0,   100, not-split, not-split",
        "methanol_bituminous, 0,   100, ,          no-energy",
        "power_sc600,         28,  100, ,          limits-disordered",
        "dcl_oil,             28,  100, ,          limit-unit",
    })
    void what_cannot_be_scored_says_so(String product, String energy, String quantity, String gap, String reason) {
        ScoreCard card = score(use(product, energy, quantity, 1, true, gap));

        assertThat(card.score()).isNull();
        assertThat(card.coverage()).isZero();
        assertThat(card.provisional()).isTrue();
        assertThat(card.indicators().getFirst().applicable()).isTrue();
        assertThat(onlyProduct(card).unusable()).isEqualTo(reason);
        assertThat(onlyProduct(card).score()).isNull();
    }

    @Test
    void nobody_gains_unseen_by_not_splitting() {
        ScoreCard card = score(
                use("methanol_bituminous", "1590", "1000", 1),
                use("methanol_bituminous", "0", "1000", 2, true, UnitConsumption.NOT_SPLIT));

        assertThat(card.score()).isEqualByComparingTo("50");
        assertThat(card.provisional()).isTrue();
        assertThat(card.addends()).hasSize(1);
    }

    @Test
    void what_is_not_accepted_yet_makes_the_score_provisional() {
        assertThat(score(use("methanol_bituminous", "1590", "1000", 1, false, null))
                        .provisional())
                .isTrue();
    }

    @Test
    void editions_of_a_limit_are_scored_apart() {
        PinnedRow now = limit("methanol_bituminous");
        PinnedRow later = new PinnedRow(
                now.table(),
                now.code(),
                "GB 29436-2030",
                now.validFrom(),
                now.values(),
                now.unit(),
                now.basis(),
                now.correction(),
                now.source(),
                now.confidence());
        ScoredUse old = use("methanol_bituminous", "1380", "1000", 1);
        ScoredUse recent = new ScoredUse(
                old.enterprise(), old.product(), AUGUST, later, old.energy(), old.quantity(), true, 2, "event-2", null);

        assertThat(score(old, recent).indicators().getFirst().products())
                .extracting(ProductScore::edition)
                .containsExactly("GB 29436-2023", "GB 29436-2030");
    }

    @Test
    void every_addend_names_its_event() {
        Addend addend =
                score(use("methanol_bituminous", "1590", "1000", 42)).addends().getFirst();

        assertThat(addend.position()).isEqualTo(42);
        assertThat(addend.eventId()).isEqualTo("event-42");
        assertThat(addend.indicator()).isEqualTo("G1");
        assertThat(addend.enterprise()).isEqualTo("91140400MA0EXAMPL4");
        assertThat(addend.product()).isEqualTo("methanol_bituminous");
        assertThat(addend.period()).isEqualTo(AUGUST);
        assertThat(addend.limit()).isEqualTo(limit("methanol_bituminous"));
    }
}
