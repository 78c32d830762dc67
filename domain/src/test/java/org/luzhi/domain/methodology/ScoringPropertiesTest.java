package org.luzhi.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.measure.ReportingPeriod;

class ScoringPropertiesTest {

    private static final int RUNS = 300;
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Methodology METHODOLOGY = Methodologies.builtIn().current();
    private static final List<String> PRODUCTS = List.of(
            "methanol_bituminous",
            "methyl_glycolate",
            "coke_top",
            "aluminium_liquid",
            "bof",
            "sng",
            "power_sc600",
            "dcl_oil");

    private final Random random = new Random(36132);

    @Test
    void a_score_is_between_0_and_100_and_exactly_the_sum_of_its_addends() {
        for (int run = 0; run < RUNS; run++) {
            ScoreCard card = Scoring.score(METHODOLOGY, Contributions.of(uses()));
            BigDecimal sum = card.addends().stream().map(Addend::points).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(card.addends()).allSatisfy(addend -> {
                assertThat(addend.points()).isNotNegative();
                assertThat(addend.points().scale()).isLessThanOrEqualTo(12);
            });
            if (card.score() == null) {
                assertThat(card.addends()).isEmpty();
            } else {
                assertThat(card.score()).isEqualByComparingTo(sum).isBetween(BigDecimal.ZERO, HUNDRED);
            }
        }
    }

    @Test
    void the_order_of_uses_is_irrelevant() {
        for (int run = 0; run < RUNS; run++) {
            List<ScoredUse> uses = new ArrayList<>(uses());
            ScoreCard card = Scoring.score(METHODOLOGY, Contributions.of(uses));
            Collections.shuffle(uses, random);

            assertThat(Scoring.score(METHODOLOGY, Contributions.of(uses))).isEqualTo(card);
        }
    }

    /** ΣE/ΣP falls when a month below it joins, so the standing of a single product rises or stays. */
    @Test
    void a_better_month_never_lowers_the_score_of_a_product() {
        for (int run = 0; run < RUNS; run++) {
            List<ScoredUse> uses = new ArrayList<>();
            BigDecimal energy = BigDecimal.ZERO;
            BigDecimal quantity = BigDecimal.ZERO;
            for (int month = 0; month < 6; month++) {
                BigDecimal made = number(1, 5_000);
                BigDecimal took = made.multiply(number(1_200, 2_000)).movePointLeft(3);
                uses.add(use("methanol_bituminous", took, made, month));
                energy = energy.add(took);
                quantity = quantity.add(made);
            }
            BigDecimal before =
                    Scoring.score(METHODOLOGY, Contributions.of(uses)).score();
            BigDecimal share = BigDecimal.valueOf(random.nextInt(1, 1_000), 3);
            uses.add(use("methanol_bituminous", energy.multiply(share), quantity, 6)); // x · share, share below 1

            assertThat(Scoring.score(METHODOLOGY, Contributions.of(uses)).score())
                    .isGreaterThanOrEqualTo(before);
        }
    }

    private List<ScoredUse> uses() {
        List<ScoredUse> uses = new ArrayList<>();
        for (int position = random.nextInt(40); position > 0; position--) {
            String product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
            BigDecimal quantity = random.nextInt(8) == 0 ? BigDecimal.ZERO : number(1, 100_000);
            uses.add(use(product, quantity.multiply(number(-50, 2_000)).movePointLeft(3), quantity, position));
        }
        return uses;
    }

    private ScoredUse use(String product, BigDecimal energy, BigDecimal quantity, int position) {
        return new ScoredUse(
                "91140400MA0EXAMPL4",
                product,
                ReportingPeriod.month(2026, 1 + position % 12),
                ScoringTest.limit(product),
                energy,
                quantity,
                random.nextInt(20) > 0,
                position,
                "event-" + position,
                random.nextInt(10) == 0 && !product.equals("methanol_bituminous") ? "not-split" : null);
    }

    private BigDecimal number(int from, int below) {
        return BigDecimal.valueOf(random.nextLong(from * 1_000_000L, below * 1_000_000L), 6);
    }
}
