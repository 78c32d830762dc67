package org.luzhi.domain.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.domain.accounting.CokeConditions.Oven;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Levels;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.standard.Vectors;

class CorrectedLimitTest {

    private static final Standards STANDARDS = Standards.builtIn();
    private static final ReportingPeriod JUNE = ReportingPeriod.month(2026, 6);

    private static CorrectedLimit cement(String clinker) {
        return CementLimit.of(new BigDecimal(clinker), JUNE, STANDARDS);
    }

    @Test
    void cement_is_compared_at_its_clinker_ratio() {
        Levels at70 = cement("70").levels();

        assertThat(Vectors.rounded("Q6", at70.level1())).isEqualTo(Vectors.expected("Q6"));
        assertThat(at70.level2()).isEqualTo("81.25");
        assertThat(at70.level3()).isEqualTo("88");
        assertThat(cement("80").levels().level3()).isEqualTo("100");
        assertThat(cement("75").used()).extracting(PinnedRow::code).containsExactly("cement");
    }

    /** Top 110/110/135, stamp 115/115/140, each with what is added by hand. */
    @ParameterizedTest
    @CsvSource({
        "TOP,   23,   10,   0,   false, 5,  110,    110,    135",
        // half way between 24 and 25: 4.25 + 4.30 / 2
        "TOP,   24.5, 10,   0,   false, 5,  116.4,  116.4,  141.4",
        "TOP,   20,   10,   0,   false, 5,  101.7,  101.7,  126.7",
        "TOP,   30,   10,   0,   false, 5,  128.71, 128.71, 153.71",
        // 2 × 3.67, and drier than the reference is no bonus
        "TOP,   23,   12,   0,   false, 5,  117.34, 117.34, 142.34",
        "TOP,   23,   8,    0,   false, 5,  110,    110,    135",
        // half the time on mixed gas
        "TOP,   23,   10,   0.5, false, 5,  114,    114,    139",
        "STAMP, 25,   10.5, 0.5, false, 5,  121,    121,    146",
        "TOP,   23,   10,   0,   true,  5,  110,    110,    181.46",
        "TOP,   23,   10,   0,   false, 15, 110,    110,    135",
        "TOP,   23,   10,   0,   false, 16, 112.5,  110,    137.5",
        "STAMP, 25,   10.5, 0,   false, 26, 120.5,  115,    145.5",
        // all of it: 4.82 by 26.5 %, 3.71 by moisture, 12 by gas, 46.46 by quenching, 5.50 by age
        "STAMP, 26.5, 11.5, 1,   true,  26, 141.03, 135.53, 212.49",
    })
    void coke_is_compared_under_its_conditions(
            Oven oven,
            BigDecimal dryVolatile,
            BigDecimal moisture,
            BigDecimal mixedGas,
            boolean wet,
            BigDecimal age,
            BigDecimal level1,
            BigDecimal level2,
            BigDecimal level3) {
        CokeConditions conditions = new CokeConditions(oven, dryVolatile, moisture, mixedGas, wet, age);

        CorrectedLimit limit = CokeLimit.of(conditions, JUNE, STANDARDS);

        assertThat(limit.levels()).isEqualTo(new Levels(level1, level2, level3));
        assertThat(STANDARDS.pins()).containsAll(limit.used());
    }
}
