package org.luzhi.domain.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.standard.Vectors;

class EnergyTotalsTest {

    /** E1 of the worked examples. */
    private static Month workedExample() {
        return new Month()
                .consume("raw_coal", "10000 t")
                .consume("coke", "3000 t")
                .consume("diesel", "120 t")
                .measured("natural_gas", "200 10k_m3", "1.3300")
                .consume("electricity", "3000 10k_kWh")
                .consume("heat", "50000 GJ")
                .export("heat", "20000 GJ")
                .produce("methanol_bituminous", "12000 t")
                .worth("30000");
    }

    @Test
    void meets_the_worked_example() {
        Accounted accounted = workedExample().accounted();
        UnitConsumption methanol = accounted.unitConsumption().getFirst();

        assertThat(accounted.gross())
                .isEqualByComparingTo(Vectors.expected("E1a"))
                .isEqualTo("18285.052");
        assertThat(accounted.net())
                .isEqualByComparingTo(Vectors.expected("E1b"))
                .isEqualTo("17602.652");
        assertThat(Vectors.rounded("E1c", methanol.value())).isEqualTo(Vectors.expected("E1c"));
        assertThat(methanol.level()).isEqualTo(3);
        assertThat(methanol.unit()).isEqualTo("kgce/t");
        assertThat(Vectors.rounded("E1d", accounted.perOutputValue())).isEqualTo(Vectors.expected("E1d"));
    }

    @Test
    void each_total_deducts_from_the_one_before() {
        // 122.9 + 71.43 + 0.7143; less 6.824 exported; less 71.43 feedstock; less 49.16 certified
        Accounted accounted = new Month()
                .partlyGreen("1000 MWh", "400", Purpose.FUEL)
                .feed("raw_coal", "100 t")
                .consume("raw_coal", "1000 kg")
                .export("heat", "200 GJ")
                .accounted();

        assertThat(accounted.gross()).isEqualTo("195.0443");
        assertThat(accounted.net()).isEqualTo("188.2203");
        assertThat(accounted.netOfFeedstock()).isEqualTo("116.7903");
        assertThat(accounted.netOfNonFossil()).isEqualTo("67.6303");
    }

    @Test
    void what_is_left_out_as_feedstock_is_not_left_out_again_as_non_fossil() {
        Accounted accounted =
                new Month().partlyGreen("1000 kWh", "1000", Purpose.FEEDSTOCK).accounted();

        assertThat(accounted.netOfFeedstock()).isZero();
        assertThat(accounted.netOfNonFossil()).isZero();
    }

    @Test
    void a_total_has_one_scale_however_it_came_about() {
        // 10 t × 0.6824 − 200 GJ × 0.03412 is 0, and not 0.000
        Accounted accounted = new Month()
                .measured("raw_coal", "10 t", "0.6824")
                .export("heat", "200 GJ")
                .accounted();

        assertThat(accounted.net()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void purchased_utilities_count_per_their_own_unit() {
        // 1000 t water at 0.2571 kgce/t; 500 m3 compressed air at 0.0400 kgce/m3
        Accounted accounted = new Month()
                .consume("new_water", "1000 t")
                .consume("compressed_air", "500 m3")
                .accounted();

        assertThat(accounted.gross()).isEqualTo("0.2771");
    }

    @Test
    void a_measured_conversion_goes_before_the_default() {
        assertThat(new Month().measured("raw_coal", "1 t", "0.65").accounted().gross())
                .isEqualTo("0.65");
    }

    @Test
    void without_output_value_there_is_no_quotient() {
        assertThat(new Month().consume("raw_coal", "1 t").accounted().perOutputValue())
                .isNull();
        assertThat(new Month().consume("raw_coal", "1 t").worth("0").accounted().perOutputValue())
                .isNull();
    }

    @Test
    void a_conversion_neither_measured_nor_given_is_a_broken_contract() {
        assertThatThrownBy(() -> new Month().consume("biogas", "1 m3").accounted())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("biogas");
        assertThatThrownBy(() -> EnergyAccounting.of(
                        new Month().consume("raw_coal", "1 t").content(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("raw_coal");
    }
}
