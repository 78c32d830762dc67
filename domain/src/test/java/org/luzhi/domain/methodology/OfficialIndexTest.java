package org.luzhi.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.standard.Vectors;

class OfficialIndexTest {

    private static final BigDecimal FORTY = new BigDecimal("40");
    private static final BigDecimal SEVENTY = new BigDecimal("70");
    private static final BigDecimal NINETY = new BigDecimal("90");

    @Test
    void individual_indices_of_green_development_run_from_60_to_100() {
        assertThat(Vectors.rounded("X1", OfficialIndex.positive(SEVENTY, FORTY, NINETY)))
                .isEqualTo(Vectors.expected("X1"));
        assertThat(Vectors.rounded("X2", OfficialIndex.negative(SEVENTY, FORTY, NINETY)))
                .isEqualTo(Vectors.expected("X2"));
        assertThat(OfficialIndex.positive(BigDecimal.ONE, FORTY, NINETY)).isEqualTo("60");
        assertThat(OfficialIndex.negative(BigDecimal.ONE, FORTY, NINETY)).isEqualTo("100");
    }

    @Test
    void green_factory_points_run_from_the_baseline_to_the_leading_value() {
        BigDecimal weight = new BigDecimal("8");
        BigDecimal baseline = new BigDecimal("1800");
        BigDecimal leading = new BigDecimal("1400");

        assertThat(Vectors.rounded("X3", OfficialIndex.points(new BigDecimal("1550"), baseline, leading, weight)))
                .isEqualTo(Vectors.expected("X3"));
        assertThat(OfficialIndex.points(new BigDecimal("1300"), baseline, leading, weight))
                .isEqualTo("8");
        assertThat(OfficialIndex.points(new BigDecimal("2000"), baseline, leading, weight))
                .isEqualTo("0");
        assertThatThrownBy(() -> OfficialIndex.points(leading, leading, leading, weight))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
