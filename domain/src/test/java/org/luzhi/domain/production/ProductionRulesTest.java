package org.luzhi.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.production.Production.LocalProcessing;
import org.luzhi.domain.production.Production.Product;
import org.luzhi.domain.subject.Told;
import org.luzhi.domain.subject.YesNo;

public class ProductionRulesTest {

    private static final ProductionRules RULES = new ProductionRules();
    private static final ReportingPeriod MARCH = ReportingPeriod.month(2025, 3);

    private static final Product METHANOL = line("methanol_bituminous", "25000", Unit.T, "5000", "2", false, true);
    private static final Product GLYCOLATE = line("methyl_glycolate", "800000", Unit.KG, "960.5", "4", true, true);
    private static final Product LED = new Product(
            "led_package",
            new BigDecimal("300"),
            Unit.TEN_K_PCS,
            new BigDecimal("39.5"),
            YesNo.YES,
            YesNo.YES,
            YesNo.NO,
            YesNo.NO,
            BigDecimal.ONE);

    private static Product line(
            String product, String quantity, Unit unit, String value, String step, boolean deep, boolean chemical) {
        return new Product(
                product,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(value),
                YesNo.NO,
                deep ? YesNo.YES : YesNo.NO,
                deep ? YesNo.YES : YesNo.NO,
                chemical ? YesNo.YES : YesNo.NO,
                new BigDecimal(step));
    }

    private static LocalProcessing local(
            LocalMaterial material, String made, String processed, Unit unit, @Nullable String density) {
        return new LocalProcessing(
                material,
                new BigDecimal(made),
                new BigDecimal(processed),
                unit,
                density == null ? null : new BigDecimal(density));
    }

    /** A coking and methanol works that also makes LEDs. */
    public static Production content() {
        return new Production(
                List.of(METHANOL, GLYCOLATE, LED),
                List.of(
                        local(LocalMaterial.COAL, "300000", "180000", Unit.T, null),
                        local(LocalMaterial.METHANOL, "25000", "1500", Unit.T, null),
                        local(LocalMaterial.COKE_OVEN_GAS, "4000", "3500", Unit.TEN_K_M3, "0.45")),
                new BigDecimal("6000"));
    }

    private static List<String> problems(Product... products) {
        return Told.of(RULES, new Production(List.of(products), List.of(), null), MARCH);
    }

    private static List<String> problems(LocalProcessing... lines) {
        return Told.of(RULES, new Production(List.of(METHANOL), List.of(lines), null), MARCH);
    }

    @Test
    void a_plain_month_is_without_problem() {
        assertThat(Told.of(RULES, content(), MARCH)).isEmpty();
        assertThat(RULES.periods()).containsExactly(ReportingPeriod.Kind.MONTH);
    }

    /** Coke-oven gas: 4 000 × 10⁴ m³ × 0.45 kg/m³ = 18 000 t made, 3 500 × 10⁴ m³ = 15 750 t processed. */
    @Test
    void figures_by_hand() {
        assertThat(RULES.figures(content(), List.of()))
                .hasToString("{production.chemical-output-value=5960.5, production.deep-output-value=960.5, "
                        + "production.local-made=343000, production.local-processed=197250, "
                        + "production.new-product-value=1000, production.output-value=6000, "
                        + "production.sei-output-value=39.5, production.steps=4, production.tonnes=25800}");
    }

    @Test
    void without_a_total_the_products_are_the_output_value() {
        Production content = new Production(List.of(METHANOL, LED), List.of(), null);

        assertThat(RULES.figures(content, List.of()).get("production.output-value"))
                .isEqualTo("5039.5");
    }

    @Test
    void a_step_counts_only_where_something_was_made() {
        Product idle = line("methyl_glycolate", "0", Unit.T, "0", "4", true, true);

        assertThat(RULES.figures(new Production(List.of(idle, METHANOL), List.of(), null), List.of()))
                .containsEntry("production.steps", new BigDecimal("2"));
        assertThat(RULES.figures(new Production(List.of(idle), List.of(), null), List.of()))
                .containsEntry("production.steps", BigDecimal.ZERO);
    }

    @Test
    void a_month_names_at_least_one_product() {
        assertThat(Told.of(RULES, new Production(List.of(), List.of(), null), MARCH))
                .containsExactly("ERROR products.missing /content/products");
    }

    @Test
    void nothing_is_negative() {
        assertThat(problems(line("methanol_bituminous", "-1", Unit.T, "-2", "2", false, true)))
                .containsExactly(
                        "ERROR value.negative /content/products/0/quantity",
                        "ERROR value.negative /content/products/0/outputValue");
        assertThat(problems(local(LocalMaterial.COAL, "-1", "-2", Unit.T, null)))
                .containsExactly(
                        "ERROR value.negative /content/localProcessing/0/made",
                        "ERROR value.negative /content/localProcessing/0/processed");
        assertThat(Told.of(
                        RULES,
                        new Production(
                                List.of(line("methanol_bituminous", "0", Unit.T, "0", "2", false, true)),
                                List.of(),
                                new BigDecimal("-1")),
                        MARCH))
                .contains("ERROR value.negative /content/totalOutputValue");
    }

    @Test
    void a_product_is_known_and_in_its_own_kind_of_unit() {
        assertThat(problems(line("gold", "1", Unit.T, "1", "2", false, true)))
                .containsExactly("ERROR product.unknown /content/products/0/product");
        assertThat(problems(line("led_package", "1", Unit.T, "1", "2", false, true)))
                .containsExactly("ERROR unit.wrong /content/products/0/unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "2.5", "5", "-1"})
    void a_step_is_1_to_4(String step) {
        assertThat(problems(line("methanol_bituminous", "1", Unit.T, "1", step, false, true)))
                .containsExactly("ERROR product.step /content/products/0/step");
    }

    @Test
    void value_and_quantity_go_together() {
        assertThat(problems(line("methanol_bituminous", "1", Unit.T, "0", "2", false, true)))
                .containsExactly("WARNING output-value.missing /content/products/0/outputValue");
        assertThat(problems(line("methanol_bituminous", "0", Unit.T, "1", "2", false, true)))
                .containsExactly("WARNING output-value.without-quantity /content/products/0/quantity");
    }

    @Test
    void deep_processing_is_of_chemicals_and_beyond_the_first_step() {
        Product deep = line("meat_product", "1", Unit.T, "1", "2", true, false);

        assertThat(problems(deep))
                .containsExactly("WARNING product.deep-not-chemical /content/products/0/deepProcessing");
        assertThat(RULES.figures(new Production(List.of(deep), List.of(), null), List.of()))
                .containsEntry("production.deep-output-value", BigDecimal.ZERO);
        assertThat(problems(line("methyl_glycolate", "1", Unit.T, "1", "1", true, true)))
                .containsExactly("WARNING product.deep-at-first-step /content/products/0/step");
    }

    @ParameterizedTest
    @CsvSource({
        "5999.9, ERROR output-value.exceeds-total",
        "6000.1, WARNING output-value.below-total",
    })
    void the_total_is_that_of_the_parts(BigDecimal total, String problem) {
        Product line = line("methanol_bituminous", "1", Unit.T, "6000", "2", false, true);

        assertThat(Told.of(RULES, new Production(List.of(line), List.of(), total), MARCH))
                .containsExactly(problem + " /content/totalOutputValue");
    }

    @Test
    void an_equal_line_may_have_been_counted_twice() {
        assertThat(problems(METHANOL, METHANOL)).containsExactly("WARNING line.twice /content/products/1");
    }

    @Test
    void no_more_is_processed_than_was_made_and_each_material_once() {
        assertThat(problems(local(LocalMaterial.COAL, "10", "10.1", Unit.T, null)))
                .containsExactly("ERROR value.exceeds /content/localProcessing/0/processed");
        assertThat(problems(
                        local(LocalMaterial.COAL, "10", "5", Unit.T, null),
                        local(LocalMaterial.COAL, "20", "5", Unit.T, null)))
                .containsExactly("ERROR local.twice /content/localProcessing/1/material");
    }

    @Test
    void only_gas_is_measured_by_volume_and_then_with_its_density() {
        assertThat(problems(local(LocalMaterial.METHANOL, "10", "5", Unit.M3, "0.5")))
                .containsExactly("ERROR unit.wrong /content/localProcessing/0/unit");
        assertThat(problems(local(LocalMaterial.COKE_OVEN_GAS, "10", "5", Unit.T, null)))
                .isEmpty();
        assertThat(problems(local(LocalMaterial.COKE_OVEN_GAS, "10", "5", Unit.M3, null)))
                .containsExactly("ERROR local.density-missing /content/localProcessing/0/densityKgPerM3");
        assertThat(problems(local(LocalMaterial.COKE_OVEN_GAS, "10", "5", Unit.M3, "0")))
                .containsExactly("ERROR local.density-not-positive /content/localProcessing/0/densityKgPerM3");
        assertThat(problems(local(LocalMaterial.COKE_OVEN_GAS, "10", "5", Unit.M3, "450")))
                .containsExactly("WARNING local.density-implausible /content/localProcessing/0/densityKgPerM3");
    }

    @Test
    void the_order_of_lines_is_neutral_and_parts_sum_to_the_whole() {
        Random random = new Random(204);
        for (int run = 0; run < 10_000; run++) {
            List<Product> products = products(random);
            List<Product> shuffled = new ArrayList<>(products);
            Collections.shuffle(shuffled, random);
            int cut = random.nextInt(products.size() + 1);
            Production whole = new Production(products, List.of(), null);

            assertThat(new Production(shuffled, List.of(), null)).isEqualTo(whole);
            for (String figure : List.of(
                    "production.output-value",
                    "production.deep-output-value",
                    "production.chemical-output-value",
                    "production.tonnes")) {
                BigDecimal parts = figure(products.subList(0, cut), figure)
                        .add(figure(products.subList(cut, products.size()), figure));
                assertThat(figure(products, figure)).isEqualByComparingTo(parts);
            }
            assertThat(figure(products, "production.deep-output-value"))
                    .isLessThanOrEqualTo(figure(products, "production.chemical-output-value"));
        }
    }

    private static BigDecimal figure(List<Product> products, String code) {
        return Objects.requireNonNull(RULES.figures(new Production(products, List.of(), null), List.of())
                .get(code));
    }

    private static List<Product> products(Random random) {
        List<Product> products = new ArrayList<>();
        for (int line = random.nextInt(1, 5); line > 0; line--) {
            products.add(new Product(
                    random.nextBoolean() ? "methanol_bituminous" : "led_package",
                    BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(5)),
                    random.nextBoolean() ? Unit.T : Unit.TEN_K_PCS,
                    BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(5)),
                    either(random),
                    either(random),
                    either(random),
                    either(random),
                    BigDecimal.valueOf(random.nextInt(1, 5))));
        }
        return products;
    }

    private static YesNo either(Random random) {
        return random.nextBoolean() ? YesNo.YES : YesNo.NO;
    }
}
