package org.luzhi.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "1.5,    t,       kg,    1500",
        "0.001,  kg,      t,     0.000001",
        "3000,   10k_kWh, kWh,   30000000",
        "3000,   10k_kWh, MWh,   30000",
        "50000,  GJ,      MJ,    50000000",
        "200,    10k_m3,  m3,    2000000",
        "25,     pcs,     10k_pcs, 0.0025",
    })
    void converts_exactly(BigDecimal amount, String from, String to, BigDecimal expected) {
        assertThat(new Quantity(amount, unit(from)).in(unit(to))).isEqualTo(new Quantity(expected, unit(to)));
    }

    @Test
    void never_mixes_dimensions() {
        Quantity heat = new Quantity(BigDecimal.ONE, Unit.GJ);

        assertThatThrownBy(() -> heat.in(Unit.KWH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> heat.plus(new Quantity(BigDecimal.ONE, Unit.T)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equal_amounts_are_equal_whatever_their_scale() {
        assertThat(new Quantity(new BigDecimal("1E+3"), Unit.T))
                .isEqualTo(new Quantity(new BigDecimal("1000.00"), Unit.T));
        assertThat(new Energy(new BigDecimal("-0.10"))).isEqualTo(new Energy(new BigDecimal("-0.1")));
    }

    @Test
    void conversion_there_and_back_changes_nothing() {
        SplittableRandom random = new SplittableRandom(20251);
        for (int i = 0; i < 2_000; i++) {
            Unit from = Unit.values()[random.nextInt(Unit.values().length)];
            Unit to = Unit.values()[random.nextInt(Unit.values().length)];
            Quantity quantity = new Quantity(BigDecimal.valueOf(random.nextLong(), random.nextInt(30)), from);
            if (from.dimension() == to.dimension()) {
                assertThat(quantity.in(to).in(from)).isEqualTo(quantity);
            }
        }
    }

    @Test
    void energy_is_quantity_times_conversion() {
        Energy coal = Energy.of(new Quantity(new BigDecimal("10000"), Unit.T), new BigDecimal("0.7143"), Unit.KG);

        assertThat(coal.tce()).isEqualTo("7143");
    }

    private static Unit unit(String code) {
        return Unit.of(code).orElseThrow();
    }
}
