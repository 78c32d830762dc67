package org.luzhi.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version counts, by every way that a filing can go. f files the next version, a accepts it, w withdraws. */
class CountedVersionsTest {

    @ParameterizedTest(name = "{0}: version {1}, provisional {2}")
    @CsvSource({
        "f, 1, true",
        "f f, 2, true",
        "f a, 1, false",
        "f a f, 1, false",
        "f f a, 2, false",
        "f a f a, 2, false",
        "f a f f, 1, false",
        "f w, 0, false",
        "f a w, 0, false",
        "f a f w, 0, false"
    })
    void theNewestAcceptedCountsElseTheNewest(String way, int counted, boolean provisional) {
        CountedVersions<String> versions = walk(way);

        assertThat(versions.counted().map(CountedVersions.Version::version).orElse(0))
                .isEqualTo(counted);
        assertThat(versions.counted().map(CountedVersions.Version::content).orElse("v0"))
                .isEqualTo("v" + counted);
        assertThat(versions.provisional()).isEqualTo(provisional);
    }

    @Test
    void acceptingWhatIsNotTheNewestIsABrokenHistory() {
        assertThatIllegalStateException().isThrownBy(() -> walk("f f").accepted(1));
    }

    private static CountedVersions<String> walk(String way) {
        int[] version = {0};
        return Stream.of(way.split(" "))
                .<UnaryOperator<CountedVersions<String>>>map(step -> switch (step) {
                    case "f" -> versions -> versions.filed(++version[0], "v" + version[0]);
                    case "a" -> versions -> versions.accepted(version[0]);
                    default -> CountedVersions::withdraw;
                })
                .reduce(UnaryOperator.identity(), (first, second) -> versions -> second.apply(first.apply(versions)))
                .apply(CountedVersions.none());
    }
}
