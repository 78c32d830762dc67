package org.luzhi.domain.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.Vectors;

/** The vectors of the standards' formulas, exactly. */
class WorkedExamplesTest {

    private static Filed chemical() {
        return new Filed(Sector.CHEMICAL);
    }

    private static Filed mine() {
        return new Filed(Sector.COAL_MINING).underground(GasGrade.LOW_GAS, "3000000 t", "10", "600", "100");
    }

    static Stream<Arguments> vectors() {
        Filed works = Filed.chemicalWorks();
        return Stream.of(
                Arguments.of("C1", "emissions.combustion", chemical().burn("bituminous_coal", "60000 t")),
                Arguments.of("C2", "emissions.combustion", chemical().burn("natural_gas", "100 10k_m3")),
                Arguments.of("C3", "emissions.combustion", chemical().burn("diesel", "50 t")),
                Arguments.of("C4", "emissions.process", works),
                Arguments.of("C4", "co2.process", works),
                Arguments.of("C5", "emissions.carbonates", works),
                Arguments.of("C6", "emissions.recovered", works),
                Arguments.of("C7", "emissions.electricity", works),
                Arguments.of("C7s", "emissions.electricity-province", works),
                Arguments.of("C8", "emissions.heat", works),
                Arguments.of("C9", "emissions.total", works),
                Arguments.of("C9s", "emissions.total-province", works),
                Arguments.of("C10", "emissions.direct", works),
                Arguments.of("M1", "methane.mining", mine()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comes_to(String vector, String figure, Filed filed) {
        assertThat(filed.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
        assertThat(Vectors.rounded(vector, filed.figures().get(figure))).isEqualTo(Vectors.expected(vector));
    }

    @Test
    void intensity_and_carbon_utilisation_are_quotients_of_figures() {
        SortedMap<String, BigDecimal> figures = Filed.chemicalWorks().figures();
        BigDecimal methanol = new BigDecimal("300000");

        assertThat(Vectors.rounded("C11", Decimals.quotient(Filed.value(figures, "emissions.total"), methanol)))
                .isEqualTo(Vectors.expected("C11"));
        assertThat(Vectors.rounded(
                        "C12",
                        Decimals.quotient(
                                Filed.value(figures, "carbon.products"), Filed.value(figures, "carbon.feed"))))
                .isEqualTo(Vectors.expected("C12"));
    }

    /** The vectors are of mining alone: what comes after it is taken off. */
    @Test
    void methane_weighs_by_the_set_that_the_record_states() {
        for (String[] each : new String[][] {{"M2", "SAR", "21"}, {"M3", "AR6", "27.9"}}) {
            SortedMap<String, BigDecimal> figures =
                    mine().gwp(GwpSet.valueOf(each[1])).figures();
            BigDecimal afterMining = Filed.value(figures, "methane.post-mining").multiply(new BigDecimal(each[2]));

            assertThat(Vectors.rounded(
                            each[0], Filed.value(figures, "emissions.methane").subtract(afterMining)))
                    .isEqualTo(Vectors.expected(each[0]));
        }
    }

    @Test
    void the_chemical_works_file_without_a_problem() {
        assertThat(Filed.chemicalWorks().problems()).isEqualTo(List.of());
    }
}
