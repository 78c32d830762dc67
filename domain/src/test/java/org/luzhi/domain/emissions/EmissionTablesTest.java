package org.luzhi.domain.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.Material;
import org.luzhi.domain.standard.Pin;

/** That every row which the formulas name is there, in the edition of the period. */
class EmissionTablesTest {

    private static final EmissionFactors FACTORS = Filed.STANDARDS.emissionFactors();

    static Stream<String> named() {
        Stream<String> acids = Arrays.stream(AcidProcess.values()).map(AcidProcess::row);
        Stream<String> grades = Arrays.stream(GasGrade.values()).map(GasGrade::postMining);
        Stream<String> classes = Arrays.stream(BenchmarkClass.values())
                .flatMap(each -> Stream.of(each.powerBenchmark(), each.heatBenchmark(), each.heatCorrection()));
        Stream<String> others = Stream.of(
                RecoveredCo2.DENSITY,
                NetHeat.REFERENCE_ENTHALPY,
                NetHeat.REFERENCE_TEMPERATURE,
                NetHeat.HEAT_CAPACITY,
                MineGas.METHANE_DENSITY,
                MineGas.CO2_DENSITY,
                MineGas.FLARE_OXIDATION,
                MineGas.OPEN_PIT_OUTFLOW,
                MineGas.OPEN_PIT_POST_MINING,
                UnitCombustion.COAL_OXIDATION,
                UnitCombustion.DEFAULT_CARBON);
        return Stream.of(acids, grades, classes, others).flatMap(codes -> codes).distinct();
    }

    @ParameterizedTest
    @MethodSource("named")
    void a_constant_stands_in_the_table(String code) {
        Pin pin = FACTORS.pin(EmissionFactors.CONSTANTS, code, Filed.YEAR).orElseThrow();

        assertThat(pin.row().values()).containsKey("value");
    }

    @Test
    void every_set_has_both_gases() {
        for (GwpSet set : GwpSet.values()) {
            for (String gas : new String[] {MineGas.GAS, NitrousOxide.GAS}) {
                assertThat(FACTORS.pin(EmissionFactors.GWP, set.row(gas), Filed.YEAR))
                        .hasValueSatisfying(pin -> assertThat(pin.warning()).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 0.03356,",
        "2022, 0.03085,",
        "2025, 0.03085,",
    })
    void the_default_of_untested_coal_has_editions(int year, String value, String warning) {
        Pin pin = FACTORS.pin(EmissionFactors.CONSTANTS, UnitCombustion.DEFAULT_CARBON, ReportingPeriod.year(year))
                .orElseThrow();

        assertThat(pin.row().values().get("value")).isEqualTo(value);
        assertThat(pin.warning()).isEqualTo(Optional.ofNullable(warning));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 0.795,",
        "2024, 0.791,",
        "2025, 0.791, standard.edition-lapsed",
        "2022, 0.795, standard.edition-later",
    })
    void benchmarks_hold_for_their_year(int year, String value, String warning) {
        Pin pin = FACTORS.pin(
                        EmissionFactors.CONSTANTS,
                        BenchmarkClass.ABOVE_300.powerBenchmark(),
                        ReportingPeriod.year(year))
                .orElseThrow();

        assertThat(pin.row().values().get("value")).isEqualTo(value);
        assertThat(pin.warning()).isEqualTo(Optional.ofNullable(warning));
    }

    @Test
    void materials_are_products_fuels_and_what_is_measured() {
        assertThat(FACTORS.materials()).containsKeys("methanol", "cleaned_coal", "co2", "fly_ash", "coke_oven_gas");
        assertThat(FACTORS.materials()).doesNotContainKeys("CaCO3", "electricity", "n2o_low_pressure", "new_water");
        assertThat(material("methanol").carbonContent()).isEqualTo("0.375");
        assertThat(material("fly_ash").carbonContent()).isNull();
        assertThat(FACTORS.carbonates()).hasSize(11);
        assertThat(FACTORS.fuels()).containsKeys("raw_coal", "lng").doesNotContainKeys("heat", "electricity");
    }

    private static Material material(String code) {
        return Objects.requireNonNull(FACTORS.materials().get(code));
    }
}
