package org.luzhi.domain.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.standard.Basis;

class UnitConsumptionTest {

    private static Arguments row(
            String name, Month month, String value, Integer level, Basis basis, boolean uncorrected) {
        return Arguments.of(name, month, value, level, basis, uncorrected);
    }

    /** Each by hand: consumed × conversion, less exported, over output. */
    static Stream<Arguments> byHand() {
        Month olefins = new Month().consume("raw_coal", "1400 t").feed("raw_coal", "3000 t");
        return Stream.of(
                row(
                        "less feedstock: 1400 t × 0.7143 / 1000 t",
                        new Month()
                                .consume("raw_coal", "1400 t")
                                .feed("raw_coal", "3000 t")
                                .produce("mto", "1000 t"),
                        "1000.02",
                        2,
                        Basis.LESS_FEEDSTOCK,
                        false),
                row(
                        "feedstock counted: 4400 t × 0.7143 / 1000 t",
                        olefins.produce("mto_with_feedstock", "1000 t"),
                        "3142.92",
                        3,
                        Basis.NET,
                        false),
                row(
                        "electricity alone: 600 MWh / 100 000 t",
                        new Month()
                                .consume("electricity", "60 10k_kWh")
                                .consume("raw_coal", "500 t")
                                .produce("washing_coking_coal", "100000 t"),
                        "6",
                        2,
                        Basis.ELECTRICITY,
                        true),
                row(
                        "electricity less what is sent out: (15 000 − 1 999) MWh / 1000 t",
                        new Month()
                                .consume("electricity", "15000 MWh")
                                .export("electricity", "1999000 kWh")
                                .produce("aluminium_liquid", "1000 t"),
                        "13001",
                        3,
                        Basis.ELECTRICITY,
                        false),
                row(
                        "kgce per m3: 1600 t × 0.7143 / 1 000 000 m3",
                        new Month().consume("raw_coal", "1600 t").produce("sng", "100 10k_m3"),
                        "1.14288",
                        2,
                        Basis.NET,
                        false),
                row(
                        "gce per kWh, the power sent out not deducted: (390 t × 0.7143 − 100 GJ × 0.03412) / 1 GWh",
                        new Month()
                                .consume("raw_coal", "390 t")
                                .export("heat", "100 GJ")
                                .export("electricity", "1000 MWh")
                                .produce("power_usc1000", "1000 MWh"),
                        "275.165",
                        2,
                        Basis.POWER_SUPPLY,
                        true),
                row(
                        "net recovery: (50 000 m3 × 0.4 − 180 000 m3 × 0.2714) / 1000 t",
                        new Month()
                                .consume("oxygen", "5 10k_m3")
                                .export("converter_gas", "18 10k_m3")
                                .produce("bof", "1000 t"),
                        "-28.852",
                        2,
                        Basis.NET,
                        false),
                row(
                        "beyond level 3: 2 t × 0.7143 / 1 t",
                        new Month().consume("raw_coal", "2600 t").produce("methanol_bituminous", "1000 t"),
                        "1857.18",
                        4,
                        Basis.NET,
                        false),
                row(
                        "several lines of one product, in different units",
                        new Month()
                                .consume("raw_coal", "2600 t")
                                .produce("methanol_bituminous", "1 t")
                                .produce("methanol_bituminous", "1999000 kg"),
                        "928.59",
                        1,
                        Basis.NET,
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byHand")
    void compares_by_the_rows_own_basis(
            String name, Month month, String value, Integer level, Basis basis, boolean uncorrected) {
        UnitConsumption only = month.only();

        assertThat(only.value()).isEqualTo(value);
        assertThat(only.level()).isEqualTo(level);
        assertThat(only.basis()).isEqualTo(basis);
        assertThat(only.uncorrected()).isEqualTo(uncorrected);
        assertThat(only.notComputable()).isNull();
        assertThat(only.notRated()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0.69,         1",
        "0.6900000002, 2",
        "0.7,          2",
        "0.7000000002, 3",
        "0.9,          3",
        "0.9000000002, 4",
    })
    void meets_a_limit_exactly_and_misses_it_by_the_last_digit(String kgcePerKg, int level) {
        // 2000 t over 1000 t: 1380, 1380.0000004, 1400, 1400.0000004, 1800, 1800.0000004 kgce/t
        Month month = new Month().measured("raw_coal", "2000 t", kgcePerKg).produce("methanol_bituminous", "1000 t");

        assertThat(month.only().level()).isEqualTo(level);
    }

    @Test
    void a_limit_missed_beyond_34_digits_is_missed() {
        Month month = new Month()
                .measured("raw_coal", "2000 t", "0.7" + "0".repeat(45) + "1")
                .produce("methanol_bituminous", "1000 t");

        assertThat(month.only().level()).isEqualTo(3);
    }

    static Stream<Arguments> withoutValue() {
        return Stream.of(
                Arguments.of("methanol_bituminous", "0 t", UnitConsumption.ZERO_OUTPUT),
                Arguments.of("dcl_oil", "1000 t", UnitConsumption.LIMIT_UNIT),
                Arguments.of("icl_oil", "1000 t", UnitConsumption.LIMIT_UNIT),
                Arguments.of("ethylene", "1000 t", UnitConsumption.LIMIT_UNIT),
                Arguments.of("refining", "1000 t", UnitConsumption.LIMIT_UNIT));
    }

    @ParameterizedTest
    @MethodSource("withoutValue")
    void says_why_there_is_no_value(String product, String amount, String reason) {
        UnitConsumption only = new Month()
                .consume("raw_coal", "100 t")
                .produce(product, amount)
                .only();

        assertThat(only.value()).isNull();
        assertThat(only.level()).isNull();
        assertThat(only.notComputable()).isEqualTo(reason);
        assertThat(only.energy()).isEqualTo("71.43");
    }

    @ParameterizedTest
    @CsvSource({
        "methyl_glycolate, 500 t,       24.58,  kgce/t,       no-limit",
        "led_package,      2000000 pcs, 61.45,  kgce/10k_pcs, no-limit",
        "pv_module,        5000 pcs,    2.458,  kgce/pcs,     no-limit",
        "mto_layout_2015,  10 t,        1.229,  tce/t,        no-limit",
        "power_sc600,      100 MWh,     122.9,  gce/kWh,      limits-disordered",
    })
    void says_why_a_value_has_no_level(String product, String amount, String value, String unit, String reason) {
        UnitConsumption only = new Month()
                .consume("electricity", "100 MWh")
                .produce(product, amount)
                .only();

        assertThat(only.value()).isEqualTo(value);
        assertThat(only.unit()).isEqualTo(unit);
        assertThat(only.level()).isNull();
        assertThat(only.notRated()).isEqualTo(reason);
    }

    @Test
    void several_products_each_carry_the_lines_that_name_them() {
        List<UnitConsumption> both = new Month()
                .consume("raw_coal", "1600 t", "methanol_bituminous")
                .export("heat", "1000 GJ", "methanol_bituminous")
                .consume("electricity", "1000 MWh", "methyl_glycolate")
                .produce("methanol_bituminous", "1000 t")
                .produce("methyl_glycolate", "100 t")
                .accounted()
                .unitConsumption();

        assertThat(both)
                .extracting(UnitConsumption::product)
                .containsExactly("methanol_bituminous", "methyl_glycolate");
        assertThat(both.get(0).value()).isEqualTo("1108.76"); // (1142.88 − 34.12) / 1000
        assertThat(both.get(1).value()).isEqualTo("1229");
    }

    @Test
    void one_line_without_a_product_leaves_all_of_several_undivided() {
        assertThat(new Month()
                        .consume("raw_coal", "1600 t", "methanol_bituminous")
                        .consume("electricity", "1000 MWh", "methyl_glycolate")
                        .export("heat", "1000 GJ")
                        .produce("methanol_bituminous", "1000 t")
                        .produce("methyl_glycolate", "100 t")
                        .accounted()
                        .unitConsumption())
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.value()).isNull();
                    assertThat(one.notComputable()).isEqualTo(UnitConsumption.NOT_SPLIT);
                });
    }
}
