package org.luzhi.projections.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.accounting.UnitConsumption;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayStatus;
import org.luzhi.projections.replay.ReplayReport;

class WordsTest {

    private final Properties chinese = load("console.properties");
    private final Properties english = load("console_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptyText() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(Stream.concat(chinese.values().stream(), english.values().stream()))
                .noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void noTextHasAnApostropheThatAMessageFormatWouldSwallow() {
        assertThat(Stream.concat(chinese.values().stream(), english.values().stream()))
                .noneMatch(text -> text.toString().contains("'"));
    }

    /** Words that the templates choose by a code: each code has its word. */
    @Test
    void everyCodeThatAPageCanShowHasItsWord() {
        assertWords("event", EventCatalogue.all().keySet().stream());
        assertWords("status", Stream.of(FilingStatus.values()).map(FilingStatus::code));
        assertWords("replay.status", Stream.of(ReplayStatus.values()).map(ReplayStatus::code));
        assertWords("replay.projection", Stream.of(Projection.values()).map(Projection::code));
        assertWords("replay.reason", Stream.of(ReplayReport.Reason.values()).map(ReplayReport.Reason::code));
        assertWords("replay.kind", Stream.of(ReplayReport.Kind.values()).map(ReplayReport.Kind::code));
        assertWords("role", Stream.of(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT)));
        assertWords("cluster", ClusterCard.CODES.stream());
        assertWords("difference", Stream.of(Difference.Kind.values()).map(Enum::name));
        assertWords("refused", Stream.of("forbidden", "unknown", "invalid"));
        assertWords("confidence", Stream.of("high", "medium", "low"));
        assertWords("section", Stream.of("consumed", "exported", "produced", "value"));
        assertWords("total", Stream.of("gross", "net", "netOfFeedstock", "netOfNonFossil"));
        assertWords("value", Stream.of("quantity", "unit", "measured", "nonFossil", "certificates", "outputValue"));
        assertWords(
                "reason",
                Stream.of(
                        UnitConsumption.NOT_SPLIT,
                        UnitConsumption.ZERO_OUTPUT,
                        UnitConsumption.LIMIT_UNIT,
                        UnitConsumption.NO_LIMIT,
                        UnitConsumption.LIMITS_DISORDERED));
        assertThat(Refusal.Kind.values())
                .as("ConsoleErrors words each of these")
                .hasSize(4);
    }

    private void assertWords(String family, Stream<String> codes) {
        List<String> keys = codes.map(code -> family + "." + code).toList();
        assertThat(keys).isNotEmpty().allMatch(chinese::containsKey);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
        return properties;
    }
}
