package org.luzhi.integration.dropbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"三月.json", "march 2025 (1).csv", "a~b.xlsx", "noending", "..csv"})
    void aHarmlessNameStaysAsItIs(String name) {
        assertThat(safe(name)).isEqualTo(name);
    }

    @Test
    void differentNamesNeverBecomeOne() {
        List<String> names = Stream.concat(
                        Stream.of("c:d.csv", "c*d.csv", "c?d.csv", "c_d.csv", "c\\d.csv", "c\u200Bd.csv", "c|d"),
                        Stream.of("1", "2", "3").map(start -> start + "x".repeat(200) + ".csv"))
                .toList();

        List<String> safe = names.stream().map(NamesTest::safe).toList();

        assertThat(safe).doesNotHaveDuplicates();
        // Nor does one that somebody calls like another's safe name.
        List<String> posing = safe.stream()
                .filter(name -> !names.contains(name))
                .map(NamesTest::safe)
                .toList();
        assertThat(posing).hasSize(9).doesNotContainAnyElementsOf(safe);
    }

    @Test
    void anAlteredNameIsReadableKeepsItsEndingAndIsShortEnough() {
        assertThat(safe("c:d.csv")).matches("c_d~[0-9a-f]{12}\\.csv");
        assertThat(safe("a".repeat(5) + "x".repeat(240) + ".json"))
                .matches("x{42}~[0-9a-f]{12}\\.json")
                .hasSize(60);
        assertThat(safe("𠮷".repeat(60) + ".json").getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(180);
        assertThat(safe("x." + "y".repeat(100))).matches("y{47}~[0-9a-f]{12}");
    }

    private static String safe(String name) {
        return Names.safe(Path.of("folder").resolve(name));
    }
}
