package org.luzhi.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.measure.Unit;

class BuiltInTablesTest {

    private static final Standards STANDARDS = Standards.builtIn();

    static List<StandardTable> tables() {
        return List.copyOf(STANDARDS.tables().values());
    }

    @ParameterizedTest
    @CsvSource({
        "fuels, 51",
        "electricity, 52",
        "benchmarks, 68",
        "coke_corrections, 16",
        "carbon_contents, 43",
        "gwp, 8",
        "routes, 14",
        "milestones, 25",
        "indicators, 29",
        "calendar, 25",
        "systems, 22",
        "products, 36",
        "emission_constants, 44",
        "limit_corrections, 8",
        "chains, 10",
        "smart_weights, 20",
        "green_weights, 14",
        "milestone_gates, 30",
        "project_limits, 5",
        "obligations, 10",
    })
    void every_row_is_built_in(String table, int rows) {
        assertThat(STANDARDS.table(table).rows()).hasSize(rows);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_says_where_it_comes_from(StandardTable table) {
        assertThat(table.rows()).allSatisfy(row -> {
            Origin origin = row.origin();
            assertThat(origin.table()).isEqualTo(table.name());
            assertThat(origin.code()).isNotBlank();
            assertThat(origin.edition()).isNotBlank();
            assertThat(origin.source()).isNotBlank();
            assertThat(origin.confidence()).isIn("high", "medium", "low");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_two_editions_of_a_code_hold_on_one_day(StandardTable table) {
        table.editions().forEach((code, editions) -> {
            for (int i = 1; i < editions.size(); i++) {
                LocalDate ends = editions.get(i - 1).origin().validTo();
                assertThat(ends)
                        .as(table.name() + " " + code)
                        .isNotNull()
                        .isBefore(editions.get(i).origin().validFrom());
            }
        });
    }

    @Test
    void every_conversion_is_within_its_own_range() {
        assertThat(STANDARDS.fuels()).hasSize(51).allSatisfy((code, fuel) -> {
            if (fuel.kgcePerUnit() != null && fuel.kgceMin() != null) {
                assertThat(fuel.kgcePerUnit()).isBetween(fuel.kgceMin(), fuel.kgceMax());
            }
            assertThat(fuel.unit().inBase())
                    .as("a base unit, or the tonne of purchased water")
                    .isIn(Unit.KG.inBase(), Unit.T.inBase());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "raw_coal, kg, 0.7143, GB/T 2589-2020, 2021-04-01, high",
        "natural_gas, m3, 1.33, GB/T 2589-2020, 2021-04-01, high",
        "electricity, kWh, 0.1229, GB/T 2589-2020, 2021-04-01, high",
        "heat, MJ, 0.03412, GB/T 2589-2020, 2021-04-01, high",
        "new_water, t, 0.2571, GB/T 2589-2020, 2021-04-01, high",
        "biogas, m3, , GB/T 2589-2020, 2021-04-01, high",
        "bituminous_coal, kg, 0.7143, NBS 205-1, , medium",
    })
    void conversions(String code, String unit, String kgce, String edition, LocalDate from, String confidence) {
        FuelRow fuel = STANDARDS.fuel(code).orElseThrow();

        assertThat(fuel.unit().code()).isEqualTo(unit);
        assertThat(fuel.kgcePerUnit() == null ? null : fuel.kgcePerUnit().toPlainString())
                .isEqualTo(kgce);
        assertThat(fuel.origin().edition()).isEqualTo(edition);
        assertThat(fuel.origin().validFrom()).isEqualTo(from);
        assertThat(fuel.origin().confidence()).isEqualTo(confidence);
    }

    @Test
    void the_equal_value_of_electricity_is_no_energy_to_file() {
        assertThat(STANDARDS.fuels()).containsKey("electricity_primary");
        assertThat(STANDARDS.fileableFuels()).hasSize(50).doesNotContainKey("electricity_primary");
    }

    @Test
    void limits_compare_the_energy_that_their_own_text_names() {
        Map<Basis, Set<String>> byBasis = STANDARDS.products().keySet().stream()
                .collect(Collectors.groupingBy(
                        code -> STANDARDS.limit(code).orElseThrow().basis(), Collectors.toSet()));

        assertThat(byBasis.get(Basis.LESS_FEEDSTOCK))
                .containsExactlyInAnyOrder("mto", "mtp", "activated_carbon_columnar", "activated_coke", "carbon_black");
        assertThat(byBasis.get(Basis.ELECTRICITY))
                .containsExactlyInAnyOrder(
                        "calcium_carbide_power",
                        "washing_coking_coal",
                        "washing_power_coal",
                        "clinker_power",
                        "aluminium_liquid");
        assertThat(byBasis.get(Basis.POWER_SUPPLY))
                .containsExactlyInAnyOrder("power_usc1000", "power_usc600", "power_sc600");
        assertThat(byBasis.get(Basis.NET)).hasSize(68 + 36 - 13);
    }

    @Test
    void limits_that_the_standard_corrects_say_so() {
        assertThat(STANDARDS.products().keySet().stream()
                        .filter(code -> STANDARDS.limit(code).orElseThrow().correction()))
                .containsExactlyInAnyOrder(
                        "eg_ethylene",
                        "soda_ash_hou_light",
                        "semicoke",
                        "coke_top",
                        "coke_stamp",
                        "coal_underground",
                        "washing_coking_coal",
                        "power_usc1000",
                        "power_usc600",
                        "power_sc600",
                        "clinker",
                        "cement",
                        "blast_furnace");
    }

    @Test
    void every_product_has_both_names_and_a_unit_that_fits_its_limit() {
        assertThat(STANDARDS.products()).hasSize(68 + 36).allSatisfy((code, product) -> {
            assertThat(product.chinese()).isNotBlank();
            assertThat(product.english()).isNotBlank();
            LimitUnit.parse(STANDARDS.limit(code).orElseThrow().unit())
                    .ifPresent(unit -> assertThat(unit.product()).isEqualTo(product.unit()));
        });
        assertThat(STANDARDS.products().values().stream().filter(ProductRow::limited))
                .hasSize(64)
                .extracting(ProductRow::code)
                .contains("methanol_bituminous")
                .doesNotContain("methyl_glycolate", "ethylene");
    }

    @Test
    void only_the_row_with_the_known_doubt_has_levels_out_of_order() {
        assertThat(STANDARDS.table("benchmarks").rows().stream()
                        .map(row -> LimitRow.of(row).pinned())
                        .filter(row -> Levels.of(row)
                                .filter(levels -> !levels.inOrder())
                                .isPresent())
                        .map(PinnedRow::code))
                .containsExactly("power_sc600");
    }
}
