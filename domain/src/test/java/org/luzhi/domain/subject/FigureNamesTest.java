package org.luzhi.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.methodology.Methodology;

class FigureNamesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/luzhi/domain/subject");

    @Test
    void every_figure_that_a_methodology_asks_for_is_named() {
        Set<String> asked = Methodologies.builtIn().all().values().stream()
                .map(Methodology::indicators)
                .flatMap(List::stream)
                .flatMap(indicator -> Stream.of(indicator.numerator(), indicator.denominator()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(asked).isNotEmpty().allMatch(FigureNames::knows);
    }

    @Test
    void both_languages_name_the_same_figures() throws IOException {
        assertThat(codes("figures.properties"))
                .isEqualTo(codes("figures_en.properties"))
                .isSorted();
    }

    private static List<String> codes(String bundle) throws IOException {
        return Files.readAllLines(BUNDLES.resolve(bundle)).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }
}
