package org.luzhi.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.methodology.Methodology.Definition;

class MethodologyTest {

    private final Methodology current = Methodologies.builtIn().current();

    @Test
    void cz_2025_0_has_one_indicator() {
        assertThat(current.id()).isEqualTo("CZ-2025.0");
        assertThat(Methodologies.builtIn().byId("CZ-2025.0")).contains(current);
        assertThat(Methodologies.builtIn().byId("CZ-1999.0")).isEmpty();
        assertThat(current.indicators()).extracting(Indicator::code).containsExactly("G1");
    }

    /** Approved: the digest of sorted, unspaced JSON, made outside this program. Scores name it; it never changes. */
    @Test
    void its_digest_is_that_of_its_canonical_json() {
        assertThat(current.digest()).isEqualTo("f705f29ae6127fe97e1af0bcdfd05d3b80444e801f1c2d5f31ebf633d115f518");
    }

    @Test
    void weights_sum_to_a_hundred_and_everything_is_named_and_sourced() {
        assertThat(Methodologies.builtIn().all().values()).allSatisfy(methodology -> {
            assertThat(weights(methodology).values())
                    .allSatisfy(weight -> assertThat(weight).isEqualByComparingTo("100"));
            assertThat(methodology.indicators()).allSatisfy(indicator -> {
                assertThat(indicator.chinese()).isNotBlank();
                assertThat(indicator.english()).isNotBlank();
                assertThat(indicator.source()).isNotBlank();
                assertThat(indicator.confidence()).isIn("high", "medium", "low");
            });
        });
    }

    /** Of all indicators or, where there are dimensions, of those of each. */
    private static Map<String, BigDecimal> weights(Methodology methodology) {
        boolean alone = methodology.definition().dimensions() == null;
        return methodology.indicators().stream()
                .collect(Collectors.groupingBy(
                        indicator -> alone ? "all" : indicator.dimension(),
                        Collectors.reducing(BigDecimal.ZERO, Indicator::weight, BigDecimal::add)));
    }

    @Test
    void another_definition_has_another_digest() {
        Definition definition = current.definition();
        Methodology stricter = Methodology.of(new Definition(
                definition.id(),
                definition.chinese(),
                definition.english(),
                new BigDecimal("0.7"),
                definition.kgcePerKwh(),
                definition.dimensions(),
                definition.veto(),
                List.copyOf(definition.indicators()),
                definition.source(),
                definition.confidence()));

        assertThat(stricter.digest()).isNotEqualTo(current.digest());
    }
}
