package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;
import static org.luzhi.integration.Workbooks.FILING;
import static org.luzhi.integration.Workbooks.PRODUCED;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

class WorkbookReadingTest {

    private static final byte[] GOOD = Workbooks.golden();

    static Stream<Arguments> badCells() {
        return Stream.of(
                bad(FILING, "B2", "", "field.missing@封面 Filing!B2"),
                bad(FILING, "B3", "91140423MA0EXAMPIO", "uscc.wrong@封面 Filing!B3"),
                bad(FILING, "B4", "emissions", "subject.unknown@封面 Filing!B4"),
                bad(FILING, "B5", "March", "period.wrong@封面 Filing!B5"),
                bad(FILING, "B5", "2025年4月", "period.not-ended@封面 Filing!B5"),
                bad(FILING, "B6", "much", "number.wrong@封面 Filing!B6"),
                bad(CONSUMED, "A2", "wood", "energy.unknown@消费 Consumed!A2"),
                bad(CONSUMED, "A3", "", "field.missing@消费 Consumed!A3"),
                bad(CONSUMED, "B3", "-3", "quantity.negative@消费 Consumed!B3"),
                bad(CONSUMED, "B3", "=1+1", "text.formula@消费 Consumed!B3"),
                bad(CONSUMED, "B3", "+1+1", "number.wrong@消费 Consumed!B3"),
                bad(CONSUMED, "C3", "斤", "unit.unknown@消费 Consumed!C3"),
                bad(CONSUMED, "C7", "t", "unit.wrong@消费 Consumed!C7"),
                bad(CONSUMED, "G7", "", "field.missing@消费 Consumed!G7"),
                bad(CONSUMED, "H2", "dme", "product.not-produced@消费 Consumed!H2"),
                bad(CONSUMED, "K2", "checked by Li", "cells.beyond-header@消费 Consumed!K2"),
                bad(PRODUCED, "A2", "gold", "product.unknown@产出 Produced!A2"));
    }

    private static Arguments bad(String sheet, String address, String text, String... errors) {
        return Arguments.of(sheet, address, text, List.of(errors));
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void eachFaultIsToldAtItsCell(String sheet, String address, String text, List<String> errors) {
        Reading reading =
                reading(workbook -> Workbooks.cell(workbook, sheet, address).setCellValue(text));

        assertThat(Golden.cells(reading)).isEqualTo(errors);
        assertThat(reading.draft()).isNull();
        assertThat(reading.annotatable()).isTrue();
    }

    @Test
    void aNumberIsReadAtFifteenDigitsAndATextExactly() {
        Reading reading = reading(workbook -> {
            Workbooks.cell(workbook, CONSUMED, "B2").setCellValue(0.1 + 0.2);
            Workbooks.cell(workbook, CONSUMED, "B3").setCellValue("0.123456789012345678901234567891");
        });

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(quantity(reading, "raw_coal")).isEqualTo("0.3");
        assertThat(quantity(reading, "coke")).isEqualTo("0.123456789012345678901234567891");
        assertThat(reading.readWithCare()).containsExactly("number.long");
    }

    @Test
    void aFormulaGivesItsStoredValueAndIsNeverEvaluated() {
        byte[] formula = Workbooks.edited(GOOD, workbook -> {
            Workbooks.cell(workbook, CONSUMED, "B3").setCellFormula("1000*3");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Workbooks.cell(workbook, CONSUMED, "B4").setBlank();
            Workbooks.cell(workbook, CONSUMED, "B4").setCellFormula("60*2");
        });
        byte[] stored = withPart(formula, "xl/worksheets/sheet2.xml", "<v>3000.0</v>", "<v>7</v>");

        Reading reading = Golden.xlsx(stored);

        assertThat(Golden.cells(reading)).containsExactly("cell.formula-without-value@消费 Consumed!B4");
        assertThat(reading.problems())
                .anyMatch(p -> p.code().equals("cell.formula")
                        && p.arguments().equals(List.of("7"))
                        && p.place().equals(new Place(CONSUMED, 3, "B", "/content/consumed/1/quantity")));
        assertThat(reading.readWithCare()).containsExactly("cell.formula");
    }

    @Test
    void anErrorValueIsNoValue() {
        Reading reading =
                reading(workbook -> Workbooks.cell(workbook, CONSUMED, "B3").setCellErrorValue((byte) 7));

        assertThat(Golden.cells(reading)).containsExactly("cell.error@消费 Consumed!B3");
        assertThat(reading.problems()).anyMatch(p -> p.arguments().equals(List.of("#DIV/0!")));
    }

    @Test
    void aDateStandsForItsMonthWithCare() {
        Reading reading = reading(workbook -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            Workbooks.cell(workbook, FILING, "B5").setCellValue(LocalDate.of(2025, 3, 1));
            Workbooks.cell(workbook, FILING, "B5").setCellStyle(style);
            Workbooks.cell(workbook, CONSUMED, "B3").setCellValue(LocalDate.of(2025, 3, 1));
            Workbooks.cell(workbook, CONSUMED, "B3").setCellStyle(style);
        });

        assertThat(Golden.cells(reading)).containsExactly("field.type@消费 Consumed!B3");
        assertThat(reading.readWithCare()).containsExactly("cell.date");
    }

    @Test
    void aLongNumberIsNoFilingNumber() {
        Reading wrong =
                reading(workbook -> Workbooks.cell(workbook, FILING, "B2").setCellValue(1234567890123456789.0));
        Reading right =
                reading(workbook -> Workbooks.cell(workbook, FILING, "B2").setCellValue(20250007));

        assertThat(Golden.cells(wrong)).containsExactly("cell.number-not-text@封面 Filing!B2");
        assertThat(Objects.requireNonNull(right.draft()).filingNumber()).isEqualTo("20250007");
    }

    @Test
    void titlesBlankLinesMergedAndHiddenCellsDoNotMatter() {
        Reading reading = reading(workbook -> {
            var sheet = workbook.getSheet(CONSUMED);
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            Workbooks.cell(workbook, CONSUMED, "A1").setCellValue("能源消费表");
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 0, 0, 5));
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(20, 22, 0, 1));
            Workbooks.cell(workbook, CONSUMED, "A30").setCellValue("  ");
            sheet.getRow(5).setZeroHeight(true);
            workbook.setSheetHidden(workbook.getSheetIndex(PRODUCED), true);
            workbook.createSheet("我的计算").createRow(0).createCell(0).setCellFormula("1/0");
            workbook.setSheetOrder(CONSUMED, 5);
        });

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Objects.requireNonNull(reading.draft()).content()).isEqualTo(Golden.CONTENT);
        assertThat(reading.draft().places().of("/content/consumed/0/unit"))
                .isEqualTo(new Place(CONSUMED, 6, "C", "/content/consumed/1/unit"));
    }

    @Test
    void columnsMayMoveButNotGo() {
        Reading moved = reading(workbook -> {
            Workbooks.cell(workbook, PRODUCED, "A1").setCellValue("unit");
            Workbooks.cell(workbook, PRODUCED, "C1").setCellValue("产品");
            Workbooks.cell(workbook, PRODUCED, "A2").setCellValue("t");
            Workbooks.cell(workbook, PRODUCED, "C2").setCellValue("methanol_bituminous");
        });
        Reading gone =
                reading(workbook -> Workbooks.cell(workbook, PRODUCED, "B1").setCellValue("weight"));

        assertThat(Objects.requireNonNull(moved.draft()).content()).isEqualTo(Golden.CONTENT);
        assertThat(Golden.cells(gone))
                .containsExactly(
                        "column.unknown@产出 Produced!B1",
                        "column.missing@产出 Produced!null1",
                        "cells.beyond-header@产出 Produced!B2");
    }

    @Test
    void sheetsMayNotGo() {
        assertThat(Golden.errors(reading(w -> w.removeSheetAt(w.getSheetIndex(CONSUMED)))))
                .containsExactly("sheet.missing@null");
        assertThat(Golden.errors(reading(w -> w.removeSheetAt(w.getSheetIndex(FILING)))))
                .containsExactly("sheet.missing@null");
        assertThat(Golden.errors(reading(w -> w.cloneSheet(w.getSheetIndex(CONSUMED))
                        .getWorkbook()
                        .setSheetName(w.getNumberOfSheets() - 1, "消费"))))
                .containsExactly("sheet.twice@null");
        assertThat(Golden.errors(reading(w -> w.removeSheetAt(w.getSheetIndex(Workbooks.EXPORTED)))))
                .isEmpty();
    }

    private static String quantity(Reading reading, String energy) {
        return Golden.content(reading).consumed().stream()
                .filter(line -> line.energy().equals(energy))
                .map(line -> line.quantity())
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(Consumer<Workbook> edit) {
        return Golden.xlsx(Workbooks.edited(GOOD, edit));
    }

    private static byte[] withPart(byte[] bytes, String part, String text, String instead) {
        return Workbooks.rezipped(
                bytes,
                (each, out) -> Workbooks.put(
                        out,
                        each.name(),
                        each.name().equals(part)
                                ? new String(each.bytes(), StandardCharsets.UTF_8)
                                        .replace(text, instead)
                                        .getBytes(StandardCharsets.UTF_8)
                                : each.bytes()));
    }
}
