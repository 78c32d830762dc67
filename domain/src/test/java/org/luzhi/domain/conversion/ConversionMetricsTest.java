package org.luzhi.domain.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.domain.conversion.Works.decimal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.measure.Decimals;

class ConversionMetricsTest {

    @Test
    void a_month_at_full_load() {
        ConversionMetrics metrics = ConversionMetrics.of(Works.operation(), decimal("300000"));

        assertThat(metrics.load()).contains(decimal("1"));
        assertThat(metrics.coal()).contains(decimal("1.5"));
        assertThat(metrics.water()).contains(decimal("8"));
        assertThat(metrics.co2()).contains(decimal("2.0625"));
        assertThat(metrics.carbonUtilisation()).contains(decimal("0.4"));
    }

    @Test
    void a_quotient_of_nothing_is_absent() {
        ConversionMetrics rest =
                ConversionMetrics.of(Works.operation("0", "0", "0", "0", "0", "0", "0"), decimal("300000"));

        assertThat(rest.load()).isEmpty();
        assertThat(rest.coal()).isEmpty();
        assertThat(rest.carbonUtilisation()).isEmpty();
    }

    /** The vectors C4 and C12: 500 000 t of coal at 0.62, 300 000 t of methanol at 0.375, 60 000 t of slag at 0.05. */
    @Test
    void the_carbon_balance_of_the_vectors() {
        BigDecimal products = decimal("112500");

        assertThat(Decimals.rounded(
                        ConversionMetrics.processCo2(decimal("310000").subtract(decimal("3000")), products), 4))
                .isEqualTo(decimal("713166.6667"));
        assertThat(ConversionMetrics.of(
                                Works.operation("300000", "365", "0", "0", "0", "112500", "310000"), decimal("300000"))
                        .carbonUtilisation()
                        .map(used -> Decimals.rounded(used, 6)))
                .contains(decimal("0.362903"));
    }

    @Test
    void three_months_of_80_per_cent_in_a_row_are_stable_production() {
        RampUp rule = RampUp.of(Works.STANDARDS, Works.MARCH);
        Map<YearMonth, BigDecimal> loads = new TreeMap<>();
        loads.put(YearMonth.of(2024, 10), decimal("0.9"));
        loads.put(YearMonth.of(2024, 11), decimal("0.8"));
        loads.put(YearMonth.of(2024, 12), decimal("0.79"));
        loads.put(YearMonth.of(2025, 1), decimal("0.8"));
        loads.put(YearMonth.of(2025, 3), decimal("0.8"));
        loads.put(YearMonth.of(2025, 4), decimal("0.85"));

        assertThat(rule).isEqualTo(new RampUp(decimal("0.8"), 3));
        assertThat(rule.stableSince(new TreeMap<>(loads))).isEmpty();
        loads.put(YearMonth.of(2025, 2), decimal("0.8"));
        assertThat(rule.stableSince(new TreeMap<>(loads))).contains(YearMonth.of(2025, 3));
    }

    /** 25 479.4520… t would be all of March; 12 739.726 half of it. */
    @Test
    void ramp_up_counts_days_at_rest() {
        assertThat(RampUp.load(decimal("24000"), decimal("300000"), YearMonth.of(2025, 3))
                        .map(load -> Decimals.rounded(load, 6)))
                .contains(decimal("0.941935"));
    }
}
