package org.luzhi.domain.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.domain.standard.PinnedRow;

/** One test, or one row, for each rule. */
class EmissionsRulesTest {

    private static Filed chemical() {
        return new Filed(Sector.CHEMICAL);
    }

    private static Filed coking() {
        return new Filed(Sector.COKING)
                .feed("cleaned_coal", "1400000 t", null)
                .make("coke", "1000000 t")
                .make("coke_oven_gas", "10000 10k_m3");
    }

    private static Filed balanced() {
        return chemical().feed("bituminous_coal", "1000 t", null).make("methanol", "600 t");
    }

    private static Filed plant() {
        return new Filed(Sector.POWER)
                .unit("A", BenchmarkClass.ABOVE_300, "1000", "0", "0")
                .tested("A", "bituminous_coal", "500 t", "60", "4", "10");
    }

    private static Filed mine(
            MiningMethod method,
            @Nullable GasGrade grade,
            String coal,
            @Nullable String outflow,
            @Nullable String used) {
        return new Filed(Sector.COAL_MINING)
                .mine(new Mine(
                        "一号井",
                        method,
                        grade,
                        new BigDecimal(coal),
                        Unit.T,
                        outflow == null ? null : new BigDecimal(outflow),
                        null,
                        used == null ? null : new BigDecimal(used),
                        null,
                        Filed.EVIDENCE));
    }

    private static Arguments row(Filed filed, String problem) {
        return Arguments.of(problem, filed);
    }

    static Stream<Arguments> single() {
        return Stream.of(
                row(chemical(), "ERROR section.all-empty /content"),
                // sections suit the sector
                row(
                        new Filed(Sector.GENERAL).calcine("CaCO3", "1 t", "1"),
                        "ERROR section.foreign /content/carbonates"),
                row(plant().openPit("1 t"), "ERROR section.foreign /content/mines"),
                row(coking().deliver("1 10k_m3", "1"), "ERROR section.foreign /content/recovered"),
                // codes
                row(chemical().burn("phlogiston", "1 t"), "ERROR fuel.unknown /content/combustion/0/fuel"),
                row(chemical().burn("electricity", "1 kWh"), "ERROR fuel.unknown /content/combustion/0/fuel"),
                row(balanced().waste("moonlight", "1 t", "0.1"), "ERROR material.unknown /content/wastes/0/material"),
                row(balanced().make("co2", "1 t"), "ERROR material.not-output /content/outputs/0/material"),
                row(
                        chemical().calcine("UO2CO3", "1 t", "1"),
                        "ERROR carbonate.unknown /content/carbonates/0/carbonate"),
                // units and signs
                row(chemical().burn("natural_gas", "1 t"), "ERROR unit.wrong /content/combustion/0/unit"),
                row(chemical().burn("diesel", "1 pcs"), "ERROR unit.wrong /content/combustion/0/unit"),
                row(chemical().power(Direction.PURCHASED, "1 GJ"), "ERROR unit.wrong /content/electricity/0/unit"),
                row(chemical().heat(Direction.PURCHASED, "1 kWh"), "ERROR unit.wrong /content/heat/0/unit"),
                row(chemical().calcine("CaCO3", "1 m3", "1"), "ERROR unit.wrong /content/carbonates/0/unit"),
                row(
                        chemical().acid(AcidProcess.ATMOSPHERIC, "1 m3", null, null),
                        "ERROR unit.wrong /content/nitricAcid/0/unit"),
                row(
                        chemical().discharge("DA001", PollutantKind.NOX, "1 m3"),
                        "ERROR unit.wrong /content/pollutants/0/unit"),
                row(chemical().burn("diesel", "-1 t"), "ERROR quantity.negative /content/combustion/0/quantity"),
                row(balanced().waste("fly_ash", "-1 t", "0.1"), "ERROR quantity.negative /content/wastes/0/quantity"),
                row(
                        chemical().power(Direction.EXPORTED, "-1 MWh"),
                        "ERROR quantity.negative /content/electricity/0/quantity"),
                // shares
                row(chemical().calcine("CaCO3", "1 t", "97"), "ERROR share.wrong /content/carbonates/0/purity"),
                row(
                        chemical().burnMeasured("diesel", "1 t", null, null, "1.01", Filed.EVIDENCE),
                        "ERROR share.wrong /content/combustion/0/oxidation"),
                row(
                        chemical().burnMeasured("diesel", "1 t", null, null, "0.7", Filed.EVIDENCE),
                        "WARNING measured.implausible /content/combustion/0/oxidation"),
                // measured carbon
                row(
                        chemical().burn("biogas", "1 m3"),
                        "ERROR carbon-content.measured-required /content/combustion/0/carbonContent"),
                row(
                        chemical().burnMeasured("biogas", "1 m3", "3", null, null, Filed.EVIDENCE),
                        "ERROR oxidation.required /content/combustion/0/oxidation"),
                row(
                        balanced().waste("fly_ash", "1 t", null),
                        "ERROR carbon-content.measured-required /content/wastes/0/carbonContent"),
                row(
                        balanced().feed("bituminous_coal", "1 t", "62"),
                        "ERROR carbon-content.more-than-mass /content/inputs/0/carbonContent"),
                row(
                        balanced().feed("bituminous_coal", "1 t", "0.9"),
                        "WARNING measured.implausible /content/inputs/0/carbonContent"),
                row(
                        balanced().feed("bituminous_coal", "1 t", "0"),
                        "ERROR measured.not-positive /content/inputs/0/carbonContent"),
                row(
                        chemical().burnMeasured("diesel", "1 t", null, "4.2652", null, Filed.EVIDENCE),
                        "WARNING measured.implausible /content/combustion/0/netCalorificValue"),
                // evidence
                row(
                        chemical().burnMeasured("diesel", "1 t", "0.86", null, null, null),
                        "ERROR evidence.missing /content/combustion/0/evidence"),
                row(
                        chemical().burnMeasured("diesel", "1 t", null, "42", null, null),
                        "WARNING evidence.advised /content/combustion/0/evidence"),
                row(
                        chemical().burnMeasured("diesel", "1 t", "0.86", null, null, "report.pdf"),
                        "ERROR evidence.wrong /content/combustion/0/evidence"),
                // the balance
                row(chemical().make("methanol", "1 t"), "ERROR carbon-balance.products-without-feed /content/inputs"),
                row(
                        chemical().feed("bituminous_coal", "1 t", null),
                        "WARNING carbon-balance.feed-without-products /content/outputs"),
                row(
                        chemical().feed("bituminous_coal", "1 t", null).make("methanol", "2 t"),
                        "WARNING carbon-balance.open /content/outputs"),
                row(balanced().deliver("1100 t", "1"), "ERROR recovered.exceeds /content/recovered"),
                // counted twice
                row(
                        coking().burnOwn("coke_oven_gas", "5000 10k_m3"),
                        "ERROR carbon-balance.counted-twice /content/combustion/0/origin"),
                row(
                        coking().bookOut("coke_oven_gas", "10 10k_m3").burnOwn("coke_oven_gas", "100001 m3"),
                        "ERROR carbon-balance.counted-twice /content/combustion/0/origin"),
                row(
                        coking().bookOut("coke_oven_gas", "10 10k_m3"),
                        "WARNING carbon-balance.not-burnt /content/outputs/1/use"),
                row(
                        coking().burn("coke_oven_gas", "1 10k_m3"),
                        "WARNING carbon-balance.bought-though-made /content/combustion/0/origin"),
                row(
                        balanced().burn("bituminous_coal", "1000000 kg"),
                        "WARNING carbon-balance.feed-as-fuel /content/combustion/0/quantity"),
                // acids
                row(
                        chemical().acid(AcidProcess.ATMOSPHERIC, "1 t", "0.9", null),
                        "ERROR abatement.incomplete /content/nitricAcid/0/utilisation"),
                row(
                        chemical().acid(AcidProcess.ATMOSPHERIC, "1 t", "9", "1"),
                        "ERROR share.wrong /content/nitricAcid/0/destruction"),
                // electricity and heat
                row(
                        chemical().greenPower(Direction.PURCHASED, "1 MWh", "2", "GEC-1"),
                        "ERROR non-fossil.exceeds /content/electricity/0/nonFossil"),
                row(
                        chemical().greenPower(Direction.PURCHASED, "1 MWh", "1"),
                        "ERROR non-fossil.without-certificate /content/electricity/0/certificates"),
                row(
                        chemical().greenPower(Direction.EXPORTED, "1 MWh", "1", "GEC-1"),
                        "ERROR non-fossil.exported /content/electricity/0/nonFossil"),
                row(
                        chemical().heat(Direction.PURCHASED, HeatMedium.STEAM, "1 t", null, null, null),
                        "ERROR heat-line.state-missing /content/heat/0/enthalpy"),
                row(
                        chemical().heat(Direction.PURCHASED, HeatMedium.HEAT, "1 GJ", null, "70", null),
                        "ERROR heat-line.state-needless /content/heat/0/temperature"),
                row(
                        chemical().heat(Direction.PURCHASED, HeatMedium.STEAM, "1 t", "2783740", null, null),
                        "WARNING measured.implausible /content/heat/0/enthalpy"),
                row(
                        chemical().heat(Direction.PURCHASED, HeatMedium.HEAT, "1 GJ", null, null, "0.011"),
                        "WARNING measured.implausible /content/heat/0/factor"),
                // mines
                row(
                        mine(MiningMethod.UNDERGROUND, null, "1", "1", null),
                        "ERROR mine.grade-missing /content/mines/0/gasGrade"),
                row(
                        mine(MiningMethod.UNDERGROUND, GasGrade.LOW_GAS, "1", null, null),
                        "ERROR mine.outflow-missing /content/mines/0/methaneOutflow"),
                row(
                        mine(MiningMethod.UNDERGROUND, GasGrade.HIGH_GAS, "3000000", "10", "3001"),
                        "ERROR mine.gas-exceeds /content/mines/0/methaneUsed"),
                row(
                        mine(MiningMethod.OPEN_PIT, null, "5000000", null, "1000.1"),
                        "ERROR mine.gas-exceeds /content/mines/0/methaneUsed"),
                row(
                        mine(MiningMethod.UNDERGROUND, GasGrade.OUTBURST, "1", "151", null),
                        "WARNING measured.implausible /content/mines/0/methaneOutflow"),
                // power units
                row(
                        plant().unit("A", BenchmarkClass.ABOVE_300, "1001", "0", "0"),
                        "ERROR power-unit.twice /content/units/1/generator"),
                row(
                        plant().unit("B", BenchmarkClass.ABOVE_300, "1", "0", "0"),
                        "ERROR power-unit.without-fuel /content/units/1/generator"),
                row(plant().byTable("B", "diesel", "1 t"), "ERROR power-unit.unknown /content/unitFuels/1/generator"),
                row(
                        plant().byTable("A", "bituminous_coal", "1 t"),
                        "ERROR power-unit.carbon-basis /content/unitFuels/0/carbonBasis"),
                row(
                        plant().untested("A", "diesel", "1 t", "42"),
                        "ERROR power-unit.carbon-basis /content/unitFuels/1/carbonBasis"),
                row(
                        plant().untested("A", "bituminous_coal", "1 t", null),
                        "ERROR power-unit.carbon-missing /content/unitFuels/0/netCalorificValue"),
                row(plant().byTable("A", "biogas", "1 m3"), "ERROR power-unit.not-in-table /content/unitFuels/0/fuel"),
                row(
                        plant().tested("A", "bituminous_coal", "1 t", "60", "11", "10"),
                        "WARNING power-unit.moisture /content/unitFuels/0/moistureAirDried"),
                row(
                        plant().tested("A", "bituminous_coal", "1 t", "60", "100", "100"),
                        "ERROR percent.wrong /content/unitFuels/0/moistureAirDried"),
                row(
                        new Filed(Sector.POWER).unit("A", BenchmarkClass.ABOVE_300, "0", "100", "0"),
                        "ERROR power-unit.heat-ratio /content/units/0/heatRatio"),
                // names
                row(
                        chemical().discharge(" ", PollutantKind.COD, "1 kg"),
                        "ERROR name.wrong /content/pollutants/0/outlet"));
    }

    @ParameterizedTest
    @MethodSource("single")
    void is_told(String problem, Filed filed) {
        assertThat(filed.problems()).contains(problem);
    }

    @ParameterizedTest
    @MethodSource("single")
    void is_worded_in_both_languages(String told, Filed filed) {
        for (Problem problem : filed.told(Filed.YEAR)) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Wording.message(problem, locale))
                        .as(told)
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(Wording.hint(problem, locale)).as(told).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void every_error_is_told_in_one_pass() {
        Filed filed = new Filed(Sector.CHEMICAL)
                .burn("phlogiston", "-1 t")
                .feed("coke", "1 kWh", null)
                .calcine("CaCO3", "1 t", "2")
                .openPit("-1 t");

        assertThat(filed.problems())
                .containsExactlyInAnyOrder(
                        "ERROR section.foreign /content/mines",
                        "ERROR quantity.negative /content/combustion/0/quantity",
                        "ERROR fuel.unknown /content/combustion/0/fuel",
                        "ERROR unit.wrong /content/inputs/0/unit",
                        "ERROR share.wrong /content/carbonates/0/purity",
                        "ERROR quantity.negative /content/mines/0/quantity",
                        "WARNING carbon-balance.feed-without-products /content/outputs");
    }

    @Test
    void the_gas_of_a_coke_plant_is_booked_out_and_burnt_or_neither() {
        assertThat(coking().problems()).isEmpty();
        assertThat(coking().bookOut("coke_oven_gas", "10 10k_m3")
                        .burnOwn("coke_oven_gas", "100000 m3")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_mine_burns_its_own_coal_without_a_balance() {
        Filed mine = new Filed(Sector.COAL_MINING).burnOwn("raw_coal", "1000 t");

        assertThat(mine.problems()).isEmpty();
    }

    @Test
    void only_a_filing_without_errors_is_told_about_editions() {
        assertThat(Filed.chemicalWorks().told(ReportingPeriod.year(2023)))
                .extracting(Problem::code)
                .containsOnly("standard.edition-later");
        assertThat(Filed.chemicalWorks().burn("phlogiston", "1 t").told(ReportingPeriod.year(2023)))
                .extracting(Problem::code)
                .containsOnly("fuel.unknown");
    }

    @Test
    void every_row_used_is_pinned_once_with_edition_source_and_confidence() {
        List<PinnedRow> pinned = Filed.chemicalWorks().pins(Filed.YEAR);

        assertThat(pinned)
                .extracting(row -> row.table() + "/" + row.code())
                .containsExactly(
                        "carbon_contents/CaCO3",
                        "carbon_contents/methanol",
                        "electricity/grid_national",
                        "electricity/grid_shanxi",
                        "electricity/heat_national",
                        "emission_constants/co2_density_0c",
                        "fuels/bituminous_coal",
                        "fuels/diesel",
                        "fuels/natural_gas");
        assertThat(Filed.STANDARDS.pins()).containsAll(pinned);
        PinnedRow coal = pinned.get(6);
        assertThat(coal.edition()).isEqualTo("GB/T 32151.10-2023");
        assertThat(coal.confidence()).isEqualTo("medium");
        assertThat(coal.unit()).isEqualTo("t");
        assertThat(coal.values()).hasToString("{carbon_content_tC_per_GJ=0.0261, ghg_lhv=19.57, oxidation_rate=0.93}");
    }

    @Test
    void the_grid_factor_is_the_newest_not_after_the_year() {
        Filed filed = new Filed(Sector.GENERAL).power(Direction.PURCHASED, "1 MWh");

        assertThat(Filed.figures(filed.content(), ReportingPeriod.month(2022, 12))
                        .get("emissions.total-province"))
                .isEqualTo("0.7096");
        assertThat(Filed.figures(filed.content(), ReportingPeriod.year(2026)).get("emissions.total"))
                .isEqualTo("0.5306");
    }

    @Test
    void months_and_years_are_filed() {
        assertThat(new EmissionsRules().periods())
                .containsExactlyInAnyOrder(ReportingPeriod.Kind.MONTH, ReportingPeriod.Kind.YEAR);
        assertThat(new EmissionsRules().subject()).isEqualTo("emissions");
        assertThat(new EmissionsRules().contentType()).isEqualTo(Emissions.class);
    }
}
