package org.luzhi.integration.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.integration.Golden;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;

class JsonReadingTest {

    private static final String GOOD = Golden.JSON.toString();

    static Stream<Arguments> badFilings() {
        String coal = "\"energy\":\"raw_coal\",\"quantity\":\"10000\"";
        return Stream.of(
                bad("", "file.empty@null"),
                bad("[]", "json.not-object@null"),
                bad("{\"a\":", "json.broken@null"),
                bad(GOOD + "x", "json.broken@null"),
                bad(GOOD + "{}", "json.trailing@null"),
                bad("[".repeat(100_000), "json.too-large@null"),
                bad(with("\"10000\"", "NaN"), "json.broken@null"),
                bad(with("\"10000\"", "Infinity"), "json.broken@null"),
                bad(with("\"10000\"", "010"), "json.broken@null"),
                bad(with("\"10000\"", "\"x\""), "number.wrong@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "\"1,000\""), "number.wrong@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "true"), "field.type@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "{}"), "field.type@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "null"), "field.missing@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "\" \""), "field.missing@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "-1"), "quantity.negative@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "1e999999999"), "number.out-of-range@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "\"1e-9999\""), "number.out-of-range@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "9".repeat(61)), "number.out-of-range@/content/consumed/0/quantity"),
                bad(with("\"10000\"", "1".repeat(2_000)), "json.too-large@null"),
                bad(with("raw_coal", "raw_cole"), "energy.unknown@/content/consumed/0/energy"),
                bad(with("raw_coal", "electricity_primary"), "energy.not-fileable@/content/consumed/0/energy"),
                bad(with("raw_coal", "\\ud800"), "energy.unknown@/content/consumed/0/energy"),
                bad(with(coal, coal + ",\"unit\":\"t\""), "field.twice@/content/consumed/0/unit"),
                bad(with(coal, coal + ",\"colour\":1"), "field.unknown@/content/consumed/0/colour"),
                bad(with(coal, coal + ",\"a/b~c\":1"), "field.unknown@/content/consumed/0/a~1b~0c"),
                bad(with("\"unit\":\"kWh\"", "\"unit\":\"t\""), "unit.wrong@/content/consumed/4/unit"),
                bad(with("\"unit\":\"kWh\"", "\"unit\":\"kwh\""), "unit.unknown@/content/consumed/4/unit"),
                bad(with("\"purpose\":\"fuel\"", "\"purpose\":\"fun\""), "purpose.unknown@/content/consumed/0/purpose"),
                bad(with("\"5000000\"", "\"30000001\""), "non-fossil.exceeds@/content/consumed/4/nonFossil/quantity"),
                bad(
                        with("[\"GEC-2025-000001\"]", "[]"),
                        "non-fossil.without-certificate@/content/consumed/4/nonFossil/certificates"),
                bad(with("[\"GEC-2025-000001\"]", "[7]"), "field.type@/content/consumed/4/nonFossil/certificates"),
                bad(with("\"quantity\":\"5000000\",", ""), "field.missing@/content/consumed/4/nonFossil/quantity"),
                bad(
                        with("{\"quantity\":\"5000000\",\"certificates\":[\"GEC-2025-000001\"]}", "\"all\""),
                        "field.type@/content/consumed/4/nonFossil"),
                bad(with("methanol_bituminous", "gold"), "product.unknown@/content/produced/0/product"),
                bad(with("2025-03", "2025-13"), "period.wrong@/period"),
                bad(with("2025-03", "2025-Q1"), "period.not-month@/period"),
                bad(with("2025-03", "2025-04"), "period.not-ended@/period"),
                bad(with("energy-use", "emissions"), "subject.unknown@/subject"),
                bad(with("91140423MA0LXJH141", "91140423MA0EXAMPIO"), "uscc.wrong@/enterprise"),
                bad(with("MY-2025-0007", "x".repeat(65)), "filing-number.wrong@/filingNumber"),
                bad(with("MY-2025-0007", " MY-1"), "filing-number.wrong@/filingNumber"),
                bad(with("MY-2025-0007", "\\ud83d"), "filing-number.wrong@/filingNumber"),
                bad(with("\"filingNumber\":\"MY-2025-0007\",", ""), "field.missing@/filingNumber"),
                bad(
                        with("\"content\":{", "\"contents\":{"),
                        "consumed.missing@/content/consumed",
                        "field.unknown@/contents"),
                bad(with("\"outputValue\":\"30000\"", "\"outputValue\":[]"), "field.type@/content/outputValue"),
                bad(
                        "{\"content\":[]}",
                        "field.type@/content",
                        "field.missing@/filingNumber",
                        "field.missing@/enterprise",
                        "field.missing@/subject",
                        "field.missing@/period"));
    }

    private static Arguments bad(String text, String... errors) {
        return Arguments.of(text, List.of(errors));
    }

    private static String with(String part, String instead) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, instead);
    }

    @ParameterizedTest
    @MethodSource("badFilings")
    void eachFaultHasItsCodeAndItsPlace(String text, List<String> errors) {
        Reading reading = Golden.json(text);

        assertThat(Golden.errors(reading)).isEqualTo(errors);
        assertThat(reading.draft()).isNull();
    }

    @Test
    void aPlaceIsNeverLongerThanAnybodyReads() {
        String name = "a".repeat(190);
        String deep = "{" + ("\"" + name + "\":{").repeat(13) + "\"k\":1,\"k\":1" + "}".repeat(14);

        assertThat(Golden.errors(Golden.json(deep)))
                .anyMatch(error -> error.equals("field.twice@/" + name))
                .allMatch(error -> error.length() < 400);
    }

    @Test
    void allErrorsInOnePassInTheSendersOrder() {
        Reading reading = Golden.json("""
                {"filingNumber": "A", "enterprise": "91140423MA0LXJH141", "subject": "energy-use", "period": "soon",
                 "content": {"consumed": [{"energy": "wood", "quantity": -1, "unit": "kg"},
                                          {"energy": "diesel", "quantity": "many", "unit": "kWh", "product": "dme"},
                                          {"energy": "carbide_furnace_gas", "quantity": 1e1000, "unit": "m3"}],
                             "produced": [{"product": "mto", "quantity": 5, "unit": "kWh"}]}}
                """);

        assertThat(Golden.errors(reading))
                .containsExactly(
                        "period.wrong@/period",
                        "energy.unknown@/content/consumed/0/energy",
                        "quantity.negative@/content/consumed/0/quantity",
                        "number.wrong@/content/consumed/1/quantity",
                        "unit.wrong@/content/consumed/1/unit",
                        "product.not-produced@/content/consumed/1/product",
                        "number.out-of-range@/content/consumed/2/quantity",
                        "energy.measured-required@/content/consumed/2/measuredKgcePerUnit",
                        "unit.wrong@/content/produced/0/unit");
    }

    @Test
    void numbersAndTextsAreTheSameAndKeptExactly() {
        Reading reading = Golden.json(with("\"10000\"", "123456789012345.678901234567890"));

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Golden.warnings(reading)).containsExactly("number.long@/content/consumed/0/quantity");
        assertThat(reading.readWithCare()).containsExactly("number.long");
        assertThat(Golden.content(reading).consumed())
                .anyMatch(line -> line.quantity().equals(new BigDecimal("123456789012345.67890123456789")));
        assertThat(Golden.json(with("\"10000\"", "1.0e4")).draft()).isNotNull();
        assertThat(Objects.requireNonNull(
                                Golden.json(with("\"10000\"", "1.0e4")).draft())
                        .content())
                .isEqualTo(Golden.CONTENT);
    }

    @Test
    void implausibleFactorsAreWarnedOfAndFiled() {
        Reading reading = Golden.json(with("\"1.3300\"", "\"1.3301\""));

        assertThat(reading.draft()).isNotNull();
        assertThat(Golden.warnings(reading))
                .containsExactly("energy.measured-implausible@/content/consumed/3/measuredKgcePerUnit");
        assertThat(reading.readWithCare()).isEmpty();
    }

    @Test
    void onlyUtf8IsJson() {
        byte[] utf16 = GOOD.getBytes(StandardCharsets.UTF_16LE);
        byte[] latin = with("MY-2025", "ÄÖ").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Golden.errors(Golden.READER.read(latin, Format.JSON, Golden.RECEIVED)))
                .containsExactly("text.encoding@null");
        assertThat(Golden.errors(Golden.READER.read(utf16, Format.JSON, Golden.RECEIVED)))
                .containsExactly("json.broken@null");
        assertThat(Golden.json("\uFEFF" + GOOD).readWithCare()).containsExactly("text.byte-order-mark");
    }

    @Test
    void theLineAfterTheThousandthIsOneTooMany() {
        String line = "{\"energy\":\"coke\",\"quantity\":1,\"unit\":\"t\"}";
        String lines = (line + ",").repeat(999) + line;
        String thousand = "{\"filingNumber\":\"A\",\"enterprise\":\"91140423MA0LXJH141\",\"subject\":\"energy-use\","
                + "\"period\":\"2025-03\",\"content\":{\"consumed\":[" + lines + "]}}";

        assertThat(Golden.json(thousand).draft()).isNotNull();
        assertThat(Golden.errors(
                        Golden.json(thousand.replace("]", ",{\"energy\":\"cake\",\"quantity\":1,\"unit\":\"t\"}]"))))
                .containsExactly("lines.too-many@/content/consumed", "energy.unknown@/content/consumed/1000/energy");
    }

    @Test
    @Timeout(60)
    void hugeExponentsAndManyErrorsCostLittle() {
        String line = "{\"energy\":\"?\",\"quantity\":1e999999999,\"unit\":\"?\"}";
        String many = "{\"content\":{\"consumed\":[" + (line + ",").repeat(20_000) + line + "]}}";

        Reading reading = Golden.json(many);

        assertThat(reading.problems()).hasSize(Reading.LISTED);
        // Four of the envelope, one for too many lines, three a line.
        assertThat(reading.problems().size() + reading.moreProblems()).isEqualTo(4 + 1 + 3 * 20_001);
    }
}
