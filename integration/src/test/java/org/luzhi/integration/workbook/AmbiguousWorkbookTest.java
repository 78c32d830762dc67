package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

/** Of which two programs could show different numbers. */
class AmbiguousWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";

    static Stream<Arguments> rows() {
        return Stream.of(
                rows("<row r='30'><c r='B30'><v>1</v></c><c r='B30'><v>2</v></c></row>", 30, "B"),
                rows("<row r='30'><c r='B30'/><c r='C30'/><c r='B30'><v>2</v></c></row>", 30, "B"),
                rows("<row r='30'><c r='B30'><v>1</v></c><c r='A30'/><c><v>2</v></c></row>", 30, "B"),
                rows("<row r='30'><c r='B30'><v>1</v><v>0</v></c></row>", 30, "B"),
                rows("<row r='30'><c r='B99'><v>1</v></c></row>", 30, "B"),
                rows("<row r='30'><c r='B'><v>1</v></c></row>", 30, "B"),
                rows("<row r='30'><c r='BXFD30'><v>1</v></c></row>", null, null),
                rows("<row r='2'><c r='B2'><v>1</v></c></row>", 2, null),
                rows("<row r='30'/><row r='31'/><row r='30'/>", 30, null));
    }

    private static Arguments rows(String rows, @Nullable Integer row, @Nullable String column) {
        return Arguments.of(rows, row == null ? Place.WHOLE : new Place(CONSUMED, row, column, null));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowOrCellThatComesTwiceOrElsewhereIsRefusedAtItsPlace(String rows, Place place) {
        Reading reading = Golden.xlsx(edited(SHEET, "</sheetData>", rows + "</sheetData>"));

        assertThat(reading.problems())
                .filteredOn(p -> p.isError())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code())
                        .isEqualTo(place.equals(Place.WHOLE) ? "workbook.broken" : "workbook.ambiguous"))
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(place));
        assertThat(reading.draft()).isNull();
    }

    @Test
    void rowsAndCellsInAnotherOrderAreRead() {
        Reading reading = Golden.xlsx(
                edited(SHEET, "</sheetData>", "<row r='31'><c r='C31'/><c r='B31'/></row><row r='30'/></sheetData>"));

        assertThat(Golden.errors(reading)).isEmpty();
    }

    @Test
    void aPartThatComesTwiceIsRefused() {
        for (String name : List.of("XL/worksheets/Sheet2.xml", "/" + SHEET, "xl\\worksheets\\sheet2.xml")) {
            byte[] twice = Workbooks.rezipped(Workbooks.golden(), (part, out) -> {
                Workbooks.put(out, part.name(), part.bytes());
                if (part.name().equals(SHEET)) {
                    Workbooks.put(out, name, part.bytes());
                }
            });

            assertThat(Golden.errors(Golden.xlsx(twice))).as(name).containsExactly("workbook.ambiguous@null");
        }
    }

    @Test
    void aPartThatComesTwiceUnderTheVeryNameIsRefused() {
        byte[] twice = Workbooks.rezipped(Workbooks.golden(), (part, out) -> {
            Workbooks.put(out, part.name(), part.bytes());
            if (part.name().equals(SHEET)) {
                Workbooks.put(out, "xl/worksheets/sheet0.xml", part.bytes());
            }
        });
        byte[] name = Golden.utf8("sheet0.xml");
        for (int i = 0; i < twice.length - name.length; i++) {
            if (java.util.Arrays.equals(twice, i, i + name.length, name, 0, name.length)) {
                twice[i + "sheet".length()] = '2';
            }
        }

        Reading reading = Golden.xlsx(twice);

        assertThat(Golden.errors(reading)).containsExactly("workbook.ambiguous@null");
        assertThat(new WorkbookAnnotator().annotate(twice, reading, reading.problems()))
                .isNotEmpty();
    }

    @Test
    void aRelationshipThatLeadsToTwoPartsIsRefused() {
        byte[] twice = edited(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id='rId3' Type='worksheet' Target='worksheets/sheet2.xml'/></Relationships>");

        assertThat(Golden.errors(Golden.xlsx(twice))).containsExactly("workbook.ambiguous@null");
    }

    private static byte[] edited(String part, String text, String instead) {
        return Workbooks.rezipped(
                Workbooks.golden(),
                (each, out) -> Workbooks.put(
                        out,
                        each.name(),
                        each.name().equals(part)
                                ? Golden.utf8(new String(each.bytes(), StandardCharsets.UTF_8).replace(text, instead))
                                : each.bytes()));
    }
}
