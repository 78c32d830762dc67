package org.luzhi.domain.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.PinnedRow;

/** What holds of every filing of a chemical works. */
class EmissionsPropertiesTest {

    private static final int RUNS = 10_000;
    private static final List<String> FUELS =
            List.of("bituminous_coal", "coke", "diesel", "natural_gas", "coke_oven_gas");
    private static final List<String> PRODUCTS = List.of("methanol", "urea", "ethylene_glycol", "ft_wax", "coal_tar");
    private static final EmissionsRules RULES = new EmissionsRules();
    /** Every row that these filings may use, so that all runs share them. */
    private static final List<PinnedRow> PINNED = pinned();

    private final Random random = new Random(32151);

    private static List<PinnedRow> pinned() {
        Filed all = Filed.chemicalWorks();
        FUELS.forEach(fuel -> all.burn(fuel, fuel.endsWith("gas") ? "1 m3" : "1 t"));
        PRODUCTS.forEach(product -> all.make(product, "1 t"));
        return all.pins(Filed.YEAR);
    }

    private static SortedMap<String, BigDecimal> figures(Filed filed) {
        return RULES.figures(filed.content(), PINNED);
    }

    @Test
    void exports_and_deliveries_never_raise_the_total() {
        for (int run = 0; run < RUNS; run++) {
            Filed filed = filed();
            SortedMap<String, BigDecimal> before = figures(filed);
            switch (random.nextInt(3)) {
                case 0 -> filed.power(Direction.EXPORTED, amount() + " MWh");
                case 1 -> filed.heat(Direction.EXPORTED, amount() + " GJ");
                default -> filed.deliver(amount() + " 10k_m3", "0.99");
            }
            SortedMap<String, BigDecimal> after = figures(filed);

            assertThat(after.get("emissions.total")).isLessThanOrEqualTo(before.get("emissions.total"));
            assertThat(after.get("emissions.total-province"))
                    .isLessThanOrEqualTo(before.get("emissions.total-province"));
        }
    }

    @Test
    void carbon_fed_is_carbon_in_products_waste_and_co2() {
        BigDecimal last = new BigDecimal("1E-18");
        for (int run = 0; run < RUNS; run++) {
            SortedMap<String, BigDecimal> figures = figures(filed());
            BigDecimal released = Filed.value(figures, "co2.process").multiply(new BigDecimal("12"));
            BigDecimal balance = Filed.value(figures, "carbon.feed")
                    .subtract(Filed.value(figures, "carbon.products"))
                    .subtract(Filed.value(figures, "carbon.waste"))
                    .multiply(new BigDecimal("44"));

            assertThat(released.subtract(balance).abs()).isLessThan(last);
        }
    }

    @Test
    void the_total_is_the_sum_of_its_components() {
        for (int run = 0; run < RUNS; run++) {
            SortedMap<String, BigDecimal> figures = figures(filed());
            BigDecimal sum = BigDecimal.ZERO;
            for (String part : List.of("combustion", "process", "carbonates", "nitric-acid", "heat", "electricity")) {
                sum = sum.add(figures.get("emissions." + part));
            }

            assertThat(Filed.value(figures, "emissions.total"))
                    .isEqualByComparingTo(sum.subtract(Filed.value(figures, "emissions.recovered")));
        }
    }

    @Test
    void units_and_the_order_of_lines_are_neutral() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            Filed before = filed();
            Filed after = new Filed(Sector.CHEMICAL);
            before.combustion.forEach(line -> after.burn(line.fuel(), other(line.quantity(), line.unit())));
            before.inputs.forEach(line -> after.feed(line.material(), other(line.quantity(), line.unit()), null));
            before.outputs.forEach(line -> after.make(line.material(), other(line.quantity(), line.unit())));
            before.electricity.forEach(line -> after.power(line.direction(), other(line.quantity(), line.unit())));
            before.heat.forEach(line -> after.heat(line.direction(), other(line.quantity(), line.unit())));
            Collections.shuffle(after.combustion, random);
            Collections.shuffle(after.outputs, random);

            assertThat(figures(after)).isEqualTo(figures(before));
        }
    }

    @Test
    void shuffled_lines_are_the_same_content_and_the_same_bytes() throws Exception {
        for (int run = 0; run < RUNS / 10; run++) {
            Filed filed = filed();
            Emissions before = filed.content();
            for (List<?> lines :
                    List.of(filed.combustion, filed.inputs, filed.outputs, filed.electricity, filed.heat)) {
                Collections.shuffle(lines, random);
            }

            assertThat(filed.content()).isEqualTo(before);
            String json = HistoryJson.mapper().writeValueAsString(before);
            assertThat(HistoryJson.mapper().writeValueAsString(filed.content())).isEqualTo(json);
            assertThat(HistoryJson.mapper().readValue(json, Emissions.class)).isEqualTo(before);
        }
    }

    private Filed filed() {
        Filed filed = new Filed(Sector.CHEMICAL);
        for (int line = random.nextInt(1, 4); line > 0; line--) {
            String fuel = FUELS.get(random.nextInt(FUELS.size()));
            filed.burn(fuel, amount() + (fuel.endsWith("gas") ? " m3" : " t"));
        }
        filed.feed("bituminous_coal", amount() + " t", null);
        for (int line = random.nextInt(0, 4); line > 0; line--) {
            filed.make(PRODUCTS.get(random.nextInt(PRODUCTS.size())), amount() + " t");
        }
        filed.power(Direction.PURCHASED, amount() + " MWh");
        filed.heat(Direction.PURCHASED, amount() + " GJ");
        return filed;
    }

    private String amount() {
        return BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), random.nextInt(7))
                .toPlainString();
    }

    private String other(BigDecimal amount, Unit unit) {
        List<Unit> same = Arrays.stream(Unit.values())
                .filter(one -> one.dimension() == unit.dimension())
                .toList();
        Quantity other = new Quantity(amount, unit).in(same.get(random.nextInt(same.size())));
        return other.amount().toPlainString() + " " + other.unit().code();
    }
}
