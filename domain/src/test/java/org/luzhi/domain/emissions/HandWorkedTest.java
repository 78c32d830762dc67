package org.luzhi.domain.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;

/** Every formula that has no vector, worked by hand. */
class HandWorkedTest {

    private static Filed chemical() {
        return new Filed(Sector.CHEMICAL);
    }

    private static Filed acid(AcidProcess process, @Nullable String destruction, @Nullable String utilisation) {
        return chemical().acid(process, "10000 t", destruction, utilisation);
    }

    /** 1 000 000 t of tested coal: 100/3 × … see {@link #power_units_share_their_emissions_by_the_heat_ratio}. */
    private static Filed plant() {
        return new Filed(Sector.POWER)
                .unit("1号机组", BenchmarkClass.ABOVE_300, "2000000", "1000000", "0.1")
                .tested("1号机组", "bituminous_coal", "1000000 t", "60", "4", "10");
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                // nitric acid, AR5 265: 10 000 t × EF / 1000 × 265
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.HIGH_PRESSURE, null, null), "36835.0000"),
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.MEDIUM_PRESSURE, null, null), "31190.5000"),
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.ATMOSPHERIC, null, null), "25758.0000"),
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.DUAL_PRESSURE, null, null), "21200.0000"),
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.COMPREHENSIVE, null, null), "19875.0000"),
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.LOW_PRESSURE, null, null), "13250.0000"),
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.ADIPIC_ACID, null, null), "795000.0000"),
                // abatement: 1 − 0.9 × 0.95 = 0.145 of 21 200
                Arguments.of("emissions.nitric-acid", acid(AcidProcess.DUAL_PRESSURE, "0.9", "0.95"), "3074.0000"),
                // the same with SAR 310: 10 000 × 8 / 1000 × 310 × 0.145
                Arguments.of(
                        "emissions.nitric-acid",
                        acid(AcidProcess.DUAL_PRESSURE, "0.9", "0.95").gwp(GwpSet.SAR),
                        "3596.0000"),
                // measured carbon goes before all: 1000 × 0.55 × 0.93 × 44/12
                Arguments.of(
                        "emissions.combustion",
                        chemical().burnMeasured("bituminous_coal", "1000 t", "0.55", "21", null, Filed.EVIDENCE),
                        "1875.5000"),
                // measured heat with the default carbon: 1000 × 21 × 0.0261 × 0.95 × 44/12
                Arguments.of(
                        "emissions.combustion",
                        chemical().burnMeasured("bituminous_coal", "1000 t", null, "21", "0.95", Filed.EVIDENCE),
                        "1909.2150"),
                // weighed CO2 needs no density: 1000 × 0.995
                Arguments.of("co2.delivered", Filed.chemicalWorks().deliver("1000 t", "0.995"), "20567.3000"),
                // steam: 1000 t × (2783.74 − 83.74) / 1000 = 2700 GJ
                Arguments.of(
                        "heat.purchased",
                        chemical().heat(Direction.PURCHASED, HeatMedium.STEAM, "1000 t", "2783.74", null, null),
                        "2700.0000"),
                Arguments.of(
                        "emissions.heat",
                        chemical().heat(Direction.PURCHASED, HeatMedium.STEAM, "1000 t", "2783.74", null, null),
                        "297.0000"),
                // hot water: 5000 t × (70 − 20) × 4.1868 / 1000 = 1046.7 GJ
                Arguments.of(
                        "heat.exported",
                        chemical().heat(Direction.EXPORTED, HeatMedium.HOT_WATER, "5000 t", null, "70", null),
                        "1046.7000"),
                // a measured factor, exported: −1000 × 0.09
                Arguments.of(
                        "emissions.heat",
                        chemical().heat(Direction.EXPORTED, HeatMedium.HEAT, "1000 GJ", null, null, "0.09"),
                        "-90.0000"),
                // open pit: 5 000 000 t × 2 m³/t = 1000 × 10⁴ m³; × 6.7
                Arguments.of("methane.mining", new Filed(Sector.COAL_MINING).openPit("5000000 t"), "6700.0000"),
                // after mining 0.5 m³/t: 250 × 6.7
                Arguments.of("methane.post-mining", new Filed(Sector.COAL_MINING).openPit("5000000 t"), "1675.0000"),
                // (6700 + 1675) × 28
                Arguments.of("emissions.methane", new Filed(Sector.COAL_MINING).openPit("5000000 t"), "234500.0000"),
                // 3 000 000 t: high gas 3 m³/t, low gas 0.94 m³/t; × 6.7 / 10 000
                Arguments.of("methane.post-mining", mine(GasGrade.HIGH_GAS), "6030.0000"),
                Arguments.of("methane.post-mining", mine(GasGrade.OUTBURST), "6030.0000"),
                Arguments.of("methane.post-mining", mine(GasGrade.LOW_GAS), "1889.4000"),
                // flare: 100 × 6.7 × 0.98 × 44/16
                Arguments.of("emissions.flare", mine(GasGrade.HIGH_GAS), "1805.6500"),
                // E of the plant 2 041 875: × 0.9, × 0.1
                Arguments.of("power.emissions", plant(), "2041875.0000"),
                Arguments.of("power.emissions-power", plant(), "1837687.5000"),
                Arguments.of("power.emissions-heat", plant(), "204187.5000"),
                Arguments.of("emissions.combustion", plant().burn("diesel", "50 t"), "2042029.7955"),
                // untested: 1000 × 20 × 0.03085 × 0.99 × 44/12
                Arguments.of(
                        "power.emissions",
                        new Filed(Sector.POWER)
                                .unit("A", BenchmarkClass.FLUIDISED_BED, "1000", "0", "0")
                                .untested("A", "coal_gangue", "1000 t", "20"),
                        "2239.7100"),
                // oil of ignition by the table, as in C3
                Arguments.of(
                        "power.emissions",
                        new Filed(Sector.POWER)
                                .unit("A", BenchmarkClass.UP_TO_300, "0", "0", "0")
                                .byTable("A", "diesel", "50 t"),
                        "154.7955"),
                // electricity of a power plant by the factor of the carbon market: 1000 × 0.5703
                Arguments.of("power.electricity", plant().power(Direction.PURCHASED, "1000 MWh"), "570.3000"));
    }

    private static Filed mine(GasGrade grade) {
        return new Filed(Sector.COAL_MINING).underground(grade, "3000000 t", "10", "600", "100");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comes_to(String figure, Filed filed, String expected) {
        assertThat(filed.figure(figure)).isEqualTo(expected);
    }

    /**
     * C_ar = 60 % × (100 − 10) / (100 − 4) = 56.25 %; E = 1 000 000 × 0.5625 × 0.99 × 44/12 = 2 041 875 tCO2. Power
     * 0.9 × E / 2 000 000 MWh, heat 0.1 × E / 1 000 000 GJ.
     */
    @Test
    void power_units_share_their_emissions_by_the_heat_ratio() {
        SortedMap<String, BigDecimal> figures = plant().figures();

        assertThat(Decimals.quotient(
                        Filed.value(figures, "power.emissions-power"), Filed.value(figures, "power.supplied")))
                .isEqualTo("0.91884375");
        assertThat(Decimals.quotient(
                        Filed.value(figures, "power.emissions-heat"), Filed.value(figures, "power.heat-supplied")))
                .isEqualTo("0.2041875");
    }

    /** 2024: 2 000 000 × 0.7910 × (1 − 0.22 × 0.1) + 1 000 000 × 0.1033 = 1 547 196 + 103 300. */
    @Test
    void the_allowance_is_that_of_the_year() {
        Emissions content = plant().content();

        assertThat(Filed.figures(content, ReportingPeriod.year(2024)).get("power.allowance"))
                .isEqualTo("1650496");
        // 2023: 2 000 000 × 0.7950 × 0.978 + 103 800
        assertThat(Filed.figures(content, ReportingPeriod.year(2023)).get("power.allowance"))
                .isEqualTo("1658820");
    }

    /** 1000 × 0.3288 × (1 − 0.6 × 0.5) + 2000 × 0.0533, then with F_l 0.95 and F_f 1.02 on the power. */
    @Test
    void gas_units_have_their_own_correction() {
        Filed gas = new Filed(Sector.POWER).unit("燃机", BenchmarkClass.GAS, "1000", "2000", "0.5");
        gas.units.add(new PowerUnit(
                "燃机二",
                BenchmarkClass.GAS,
                new BigDecimal("1000"),
                new BigDecimal("2000"),
                new BigDecimal("0.5"),
                new BigDecimal("0.95"),
                new BigDecimal("1.02")));
        gas.byTable("燃机", "natural_gas", "10 10k_m3").byTable("燃机二", "natural_gas", "10 10k_m3");

        // 230.16 + 106.6 and 230.16 × 0.969 + 106.6
        assertThat(gas.figures().get("power.allowance")).isEqualTo("666.38504");
    }

    /**
     * 1 400 000 t of cleaned coal × 26.334 × 0.0254 = 936 437.04 tC; coke 1 000 000 t × 28.435 × 0.0295 = 838 832.5; gas
     * 10 000 × 10⁴ m³ × 179.81 × 0.01358 = 24 418.198; tar 40 000 t × 33.453 × 0.022 = 29 438.64: left 43 747.702 tC.
     */
    @Test
    void coking_counts_its_gas_once() {
        Filed inside = coking().make("coke_oven_gas", "10000 10k_m3");
        Filed bookedOut = coking().make("coke_oven_gas", "10000 10k_m3")
                .bookOut("coke_oven_gas", "5000 10k_m3")
                .burnOwn("coke_oven_gas", "5000 10k_m3");

        assertThat(inside.figures().get("carbon.feed")).isEqualTo("936437.04");
        assertThat(inside.figures().get("carbon.products")).isEqualTo("892689.338");
        assertThat(inside.figure("emissions.process")).isEqualTo("160408.2407");
        // the booked-out half is burnt at 99 %: all but 1 % of 12 209.099 tC × 44/12 stays in the sum
        assertThat(new BigDecimal(inside.figure("emissions.direct"))
                        .subtract(new BigDecimal(bookedOut.figure("emissions.direct"))))
                .isEqualTo("447.6670");
    }

    private static Filed coking() {
        return new Filed(Sector.COKING)
                .feed("cleaned_coal", "1400000 t", null)
                .make("coke", "1000000 t")
                .make("coal_tar", "40000 t");
    }

    /** CO2 of a mine: 1 000 000 t × 5 m³/t = 500 × 10⁴ m³ × 18.4. */
    @Test
    void carbon_dioxide_comes_out_with_the_coal() {
        Filed mine = new Filed(Sector.COAL_MINING)
                .mine(new Mine(
                        "二号井",
                        MiningMethod.UNDERGROUND,
                        GasGrade.LOW_GAS,
                        new BigDecimal("1000000"),
                        Unit.T,
                        new BigDecimal("3"),
                        new BigDecimal("5"),
                        null,
                        null,
                        Filed.EVIDENCE));

        assertThat(mine.figures().get("emissions.mine-co2")).isEqualTo("9200");
    }

    @Test
    void pollutants_sum_by_kind_in_kilograms_and_what_is_not_filed_is_not_zero() {
        SortedMap<String, BigDecimal> figures = new Filed(Sector.GENERAL)
                .discharge("DA001", PollutantKind.SO2, "1.5 t")
                .discharge("DA002", PollutantKind.SO2, "250 kg")
                .discharge("DW001", PollutantKind.NH3_N, "30 kg")
                .figures();

        assertThat(Filed.value(figures, "pollutant.so2")).isEqualTo("1750");
        assertThat(Filed.value(figures, "pollutant.nh3-n")).isEqualTo("30");
        assertThat(Filed.value(figures, "pollutant.total")).isEqualTo("1780");
        assertThat(figures).doesNotContainKey("pollutant.nox").containsEntry("emissions.total", BigDecimal.ZERO);
    }

    @Test
    void certified_power_is_told_beside_and_not_deducted() {
        SortedMap<String, BigDecimal> figures = new Filed(Sector.GENERAL)
                .greenPower(Direction.PURCHASED, "1000 MWh", "400", "GEC-1")
                .power(Direction.EXPORTED, "10 10k_kWh")
                .figures();

        assertThat(Filed.value(figures, "electricity.non-fossil")).isEqualTo("400");
        assertThat(Filed.value(figures, "electricity.exported")).isEqualTo("100");
        assertThat(Filed.value(figures, "emissions.electricity")).isEqualTo("477.54"); // 900 × 0.5306
        assertThat(Filed.value(figures, "emissions.total-province")).isEqualTo("597.06"); // 900 × 0.6634
    }
}
