package org.luzhi.integration.everykind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.workbook.WorkbookAnnotator;

/** A subject is its definition and its rules: that is enough for every form, beside another subject. */
class EveryKindTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final ObjectNode SCHEMA =
            Kinds.CATALOGUE.schema("every-kind").orElseThrow();
    private static final List<String> COLUMNS = List.of(
            "code",
            "supplier",
            "digest",
            "since",
            "made",
            "quantity",
            "change",
            "count",
            "recycled",
            "grade",
            "marks",
            "share",
            "certified",
            "batch");

    static Stream<Reading> forms() {
        return Kinds.allForms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void oneFilingWhateverItsForm(Reading reading) {
        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Objects.requireNonNull(reading.draft()).content()).isEqualTo(Kinds.CONTENT);
        assertThat(reading.draft().filing()).hasToString(Kinds.USCC + ".every-kind.2025-Q1");
        assertThat(reading.readWithCare()).isEmpty();
        // In canonical order A comes first.
        assertThat(reading.draft().places().of("/content/items/0/count").pointer())
                .isEqualTo("/content/items/1/count");
    }

    @Test
    void theSchemaIsOneAndItsExampleFilesAsItStands() {
        JsonNode example = SCHEMA.get("examples").get(0);

        assertThat(SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(SCHEMA))
                .isEmpty();
        assertThat(SCHEMAS.getSchema(SCHEMA).validate(example)).isEmpty();
        assertThat(Kinds.json(example.toString()).draft()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "code, 12345678901, text.wrong",
        "supplier, 9114, uscc.wrong",
        "digest, 0f0f, digest.wrong",
        "since, 2024-Q5, period.wrong",
        "made, 2025-02-29, date.wrong",
        "made, March, date.wrong",
        "quantity, -1, quantity.negative",
        "quantity, many, number.wrong",
        "change, 100.01, number.bounds",
        "change, -101, number.bounds",
        "change, less, number.wrong",
        "count, 1.5, number.not-whole",
        "count, 1001, number.bounds",
        "count, -1, number.bounds",
        "count, two, number.wrong",
        "recycled, maybe, flag.wrong",
        "grade, third, product.unknown",
        "share, 1.1, number.bounds",
        "certified, 2, flag.wrong"
    })
    void eachKindIsRefusedAtItsPlaceInEveryForm(String field, String text, String code) {
        String path = List.of("share", "certified").contains(field) ? "/part/" + field : "/" + field;
        ObjectNode filing = SCHEMA.get("examples").get(0).deepCopy();
        ObjectNode line = (ObjectNode) filing.at("/content/items/0");
        (path.startsWith("/part") ? line.withObjectProperty("part") : line).put(field, text);
        String error = code + "@/content/items/0" + path;
        int column = COLUMNS.indexOf(field);
        String address = (char) ('A' + column) + "2";

        assertThat(Golden.errors(Kinds.json(filing.toString()))).containsExactly(error);
        assertThat(Golden.errors(Kinds.csv(withCell(5 + column, text)))).containsExactly(error);
        assertThat(Golden.cells(Kinds.xlsx(book -> Kinds.set(book, Kinds.ITEMS, address, text))))
                .containsExactly(code + "@" + Kinds.ITEMS + "!" + address);
        assertThat(Wording.knows(code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"total, 12.5", "code, B", "made, 2025-03-31", "count, 3", "recycled, true", "since, 2024-Q3"})
    void whatMustBeFilledInIsMissedInEveryForm(String field, String value) {
        boolean ofEnvelope = field.equals("total");
        ObjectNode filing = SCHEMA.get("examples").get(0).deepCopy();
        String at = ofEnvelope ? "/content" : "/content/items/0";
        ((ObjectNode) filing.at(at)).remove(field);
        int column = COLUMNS.indexOf(field);
        String sheet = ofEnvelope ? Kinds.FILING : Kinds.ITEMS;
        String address = ofEnvelope ? "B6" : (char) ('A' + column) + "2";
        String error = "field.missing@" + at + "/" + field;

        assertThat(SCHEMA.get("examples").get(0).at(at + "/" + field).asText()).isEqualTo(value);
        assertThat(Golden.errors(Kinds.json(filing.toString()))).containsExactly(error);
        assertThat(Golden.errors(Kinds.csv(withCell(ofEnvelope ? 20 : 5 + column, ""))))
                .containsExactly(error);
        assertThat(Golden.cells(Kinds.xlsx(book -> Kinds.set(book, sheet, address, ""))))
                .containsExactly("field.missing@" + sheet + "!" + address);
    }

    @ParameterizedTest
    @CsvSource({
        "code, 7",
        "supplier, true",
        "digest, 12",
        "since, 2024",
        "made, 20250331",
        "quantity, true",
        "change, []",
        "count, false",
        "recycled, 1",
        "grade, {}",
        "marks, 3",
        "batch, false"
    })
    void whatIsOfAnotherTypeInJsonIsToldSo(String field, String value) {
        String text = SCHEMA.get("examples").get(0).toString();
        JsonNode now = SCHEMA.get("examples").get(0).at("/content/items/0").get(field);
        String wrong = text.replaceFirst(
                java.util.regex.Pattern.quote("\"" + field + "\":" + now), "\"" + field + "\":" + value);

        assertThat(wrong).isNotEqualTo(text);
        assertThat(Golden.errors(Kinds.json(wrong))).containsExactly("field.type@/content/items/0/" + field);
        assertThat(SCHEMAS.getSchema(SCHEMA).validate(EveryKindSubject.json(wrong)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "since, 2024年第三季度",
        "since, 2024 Q3",
        "since, 2024Q3",
        "since, 2024-3季度",
        "made, 2025/3/31",
        "made, 2025年3月31日",
        "made, 2025.03.31",
        "recycled, 是",
        "recycled, TRUE",
        "recycled, Yes",
        "recycled, yes 是",
        "grade, 一级",
        "grade, Grade One",
        "count, 3.0",
        "change, -25e-1",
        "marks, m2、m1",
        "certified, 否"
    })
    void cellsSayItInManyWays(String field, String text) {
        Reading reading = Kinds.csv(withCell(5 + COLUMNS.indexOf(field), text));

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Objects.requireNonNull(reading.draft()).content()).isEqualTo(Kinds.CONTENT);
    }

    @Test
    void thePeriodIsOfAKindThatTheSubjectHas() {
        String text = EveryKindSubject.EXAMPLE;

        assertThat(Kinds.json(text.replace("2025-Q1", "2024")).draft()).isNotNull();
        assertThat(Golden.errors(Kinds.json(text.replace("2025-Q1", "2025-03"))))
                .containsExactly("period.kind@/period");
        assertThat(Golden.errors(Kinds.json(text.replace("2025-Q1", "2025"))))
                .containsExactly("period.not-ended@/period");
    }

    @Test
    void equalLinesEachKeepAPlaceOfTheirOwn() {
        String batch = "{\"name\": \"L1\", \"quantity\": \"7\"}";
        String none = "{\"name\": \"L0\", \"quantity\": 0}";
        Reading reading =
                Kinds.json(EveryKindSubject.EXAMPLE.replace(batch, batch + "," + none + "," + batch + "," + none));

        assertThat(Golden.errors(reading))
                .containsExactly(
                        "quantity.jump@/content/batches/1/quantity", "quantity.jump@/content/batches/3/quantity");
    }

    @Test
    void ofTheWholeNothingIsSaidWhileALineIsNotRead() {
        String text = EveryKindSubject.EXAMPLE;

        assertThat(Golden.errors(Kinds.json(text.replace("\"12.5\"", "\"13\""))))
                .containsExactly("output-value.negative@/content/total");
        assertThat(Golden.errors(Kinds.json(text.replace("\"12.5\"", "\"13\"").replace("\"10.50\"", "\"ten\""))))
                .containsExactly("number.wrong@/content/items/0/quantity");
        assertThat(Golden.errors(
                        Kinds.json(text.replace("\"12.5\"", "\"13\"").replace("\"count\": \"0\"", "\"count\": \"?\""))))
                .containsExactly("number.wrong@/content/items/1/count");
        assertThat(Golden.errors(Kinds.json(text.replace("\"items\"", "\"item\""))))
                .containsExactly(
                        "consumed.missing@/content/items",
                        "output-value.negative@/content/total",
                        "field.unknown@/content/item");
    }

    @Test
    void aReferenceIsDoubtedOnlyWhenAllThatItMayNameIsKnown() {
        String text = EveryKindSubject.EXAMPLE;

        assertThat(Golden.errors(Kinds.json(text.replace("\"batch\": \"L1\"", "\"batch\": \"L2\""))))
                .containsExactly("product.not-produced@/content/items/0/batch");
        assertThat(Golden.errors(Kinds.json(text.replace("\"name\": \"L1\"", "\"name\": 1"))))
                .containsExactly("field.type@/content/batches/0/name");
    }

    @Test
    void theRestOfALineIsCheckedWhateverOfItCannotBeRead() {
        String text = EveryKindSubject.EXAMPLE
                .replace("\"code\": \"B\"", "\"code\": \"X\"")
                .replace("\"0.25\"", "\"much\"")
                .replace("\"2025-03-31\"", "\"soon\"");

        assertThat(Golden.errors(Kinds.json(text)))
                .containsExactly(
                        "product.unknown@/content/items/0/code",
                        "date.wrong@/content/items/0/made",
                        "number.wrong@/content/items/0/part/share");
    }

    @Test
    void anUnknownSubjectIsToldOnceWithAllThatThereAre() {
        Problem ofFitting = first(Kinds.json(EveryKindSubject.EXAMPLE.replace("every-kind", "every-sort")));
        Problem ofNone = first(Kinds.json("{\"subject\": \"chess\", \"content\": {\"moves\": [1]}}"));

        assertThat(ofFitting.place()).isEqualTo(Place.pointer("/subject"));
        assertThat(ofFitting.arguments()).containsExactly("every-sort", "energy-use, every-kind");
        assertThat(ofNone.arguments()).containsExactly("chess", "energy-use, every-kind");
        assertThat(first(Kinds.csv(Kinds.CSV.replace("every-kind", "every-sort")))
                        .arguments())
                .containsExactly("every-sort", "energy-use, every-kind");
        assertThat(first(Kinds.csv("subject,section,move\nchess,a,b\n")).place())
                .isEqualTo(new Place(null, 2, "subject", "/subject"));
        assertThat(Golden.cells(Kinds.xlsx(book -> Kinds.set(book, Kinds.FILING, "B4", "every-sort"))))
                .containsExactly("subject.unknown@" + Kinds.FILING + "!B4");
    }

    private static Problem first(Reading reading) {
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().getFirst().code()).isEqualTo("subject.unknown");
        return reading.problems().getFirst();
    }

    @Test
    void aFilingThatNamesNoSubjectIsReadByTheOneThatFits() {
        assertThat(Golden.errors(Kinds.json(EveryKindSubject.EXAMPLE.replace("\"subject\": \"every-kind\",", ""))))
                .containsExactly("field.missing@/subject");
        assertThat(Golden.errors(Kinds.csv(Kinds.CSV.replace("every-kind", ""))))
                .containsExactly("field.missing@/subject");
        assertThat(Golden.cells(Kinds.xlsx(book -> Kinds.set(book, Kinds.FILING, "B4", ""))))
                .containsExactly("field.missing@" + Kinds.FILING + "!B4");
    }

    @Test
    void theOtherSubjectIsReadByTheSameReader() {
        assertThat(Kinds.json(Golden.JSON.toString()).draft()).isNotNull();
        assertThat(Kinds.csv(Golden.CSV).draft()).isNotNull();
        assertThat(Kinds.xlsx(Workbooks.golden()).draft()).isNotNull();
    }

    @Test
    void aRefusedWorkbookNamesFieldsByTheLabelsOfItsSubject() throws IOException {
        byte[] sent = Workbooks.edited(Kinds.workbook(), book -> Kinds.set(book, Kinds.ITEMS, "H2", ""));
        Reading reading = Kinds.xlsx(sent);

        byte[] answer = new WorkbookAnnotator().annotate(sent, reading, reading.problems());

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            assertThat(Workbooks.cell(book, Kinds.ITEMS, "H2")
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("件数 Count");
        }
        byte[] mended = Workbooks.edited(answer, book -> Kinds.set(book, Kinds.ITEMS, "H2", 3));
        assertThat(Objects.requireNonNull(Kinds.xlsx(mended).draft()).content()).isEqualTo(Kinds.CONTENT);
    }

    @Test
    void theFormSaysOfEachFieldWhatItIs() {
        JsonNode form = Kinds.CATALOGUE.form("every-kind").orElseThrow();

        assertThat(form.at("/sections/0/fields").findValuesAsText("type"))
                .containsExactly(
                        "text",
                        "creditcode",
                        "digest",
                        "period",
                        "date",
                        "quantity",
                        "decimal",
                        "whole",
                        "flag",
                        "code",
                        "texts",
                        "decimal",
                        "flag",
                        "text");
        assertThat(form.at("/envelope/3/periods").toString()).isEqualTo("[\"quarter\",\"year\"]");
        assertThat(form.at("/sections/0/fields/6/least").textValue()).isEqualTo("-100");
        assertThat(form.at("/sections/0/fields/8/codes").textValue()).isEqualTo("flag");
        assertThat(form.at("/codes/flag/0/label/zh").textValue()).isEqualTo("是");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whateverHappensToItsBytesReadingNeverThrows(Format format) {
        byte[] good =
                switch (format) {
                    case JSON -> Golden.utf8(EveryKindSubject.EXAMPLE);
                    case CSV -> Golden.utf8(Kinds.CSV);
                    case XLSX -> Kinds.workbook();
                };
        SplittableRandom random = new SplittableRandom(4_242);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = good.clone();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                bytes[random.nextInt(bytes.length)] = good[random.nextInt(bytes.length)];
            }
            Reading reading = Kinds.READER.read(bytes, format, Golden.RECEIVED);

            assertThat(reading.draft() != null)
                    .isEqualTo(reading.problems().stream().noneMatch(Problem::isError));
        }
    }

    private static String withCell(int column, String text) {
        List<String> lines = Kinds.CSV.lines().toList();
        String[] cells = lines.get(1).split(",", -1);
        cells[column] = text;
        return String.join("\n", lines.getFirst(), String.join(",", cells), lines.get(2), lines.get(3)) + "\n";
    }
}
