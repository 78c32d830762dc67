package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;
import static org.luzhi.integration.Workbooks.FILING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

class AnnotatedWorkbookTest {

    private static final WorkbookAnnotator ANNOTATOR = new WorkbookAnnotator();

    /** The golden filing with two mistakes and a formula. */
    private static final byte[] SENT = Workbooks.edited(Workbooks.golden(), workbook -> {
        Workbooks.cell(workbook, CONSUMED, "A2").setCellValue("=wood");
        Workbooks.cell(workbook, CONSUMED, "B3").setCellValue(-3000);
        Workbooks.cell(workbook, CONSUMED, "B4").setCellFormula("60*2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    });

    @Test
    void theSameWorkbookComesBackMarkedWithASummaryFirst() throws IOException {
        Reading reading = Golden.xlsx(SENT);
        try (XSSFWorkbook answer = opened(ANNOTATOR.annotate(SENT, reading, reading.problems()))) {
            assertThat(names(answer))
                    .containsExactly(
                            "问题 Problems",
                            "封面 Filing",
                            "消费 Consumed",
                            "外供 Exported",
                            "产出 Produced",
                            "说明 Notes",
                            "代码 Codes");
            assertThat(texts(answer.getSheetAt(0).getRow(1)))
                    .containsExactly(
                            "1",
                            "错误 error",
                            "消费 Consumed",
                            "2",
                            "A",
                            "text.formula",
                            "内容以等号开头，形同公式，未予读取。",
                            "请填写数值或文本本身，不要填写公式。",
                            "The cell begins with an equals sign like a formula and was not read.",
                            "Type the value or text itself, not a formula.");
            assertThat(texts(answer.getSheetAt(0).getRow(2)))
                    .contains("消费 Consumed", "3", "B", "quantity.negative", "A quantity cannot be negative: -3000.");
            Cell wrong = Workbooks.cell(answer, CONSUMED, "B3");
            assertThat(wrong.getNumericCellValue()).isEqualTo(-3000);
            assertThat(wrong.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(wrong.getCellComment().getAuthor()).isEqualTo("Luzhi");
            assertThat(wrong.getCellComment().getString().getString())
                    .contains("数量不能为负：-3000。", "A quantity cannot be negative: -3000.");
            assertThat(Workbooks.cell(answer, CONSUMED, "B2").getCellComment()).isNull();
            assertThat(answer.getSheet(CONSUMED).getDataValidations()).hasSize(4);
        }
    }

    @Test
    void nothingBecomesLiveThroughUs() throws IOException {
        Reading reading = Golden.xlsx(SENT);
        Problem speaking = Problem.error(
                "enterprise.mismatch", new Place(FILING, 3, "B", "/enterprise"), "=HYPERLINK(\"x\")", "@y");
        List<Problem> problems =
                Stream.concat(reading.problems().stream(), Stream.of(speaking)).toList();
        try (XSSFWorkbook answer = opened(ANNOTATOR.annotate(SENT, reading, problems))) {
            for (Sheet sheet : answer) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
            assertThat(Workbooks.cell(answer, CONSUMED, "B4").getNumericCellValue())
                    .isEqualTo(120);
            assertThat(Workbooks.cell(answer, CONSUMED, "A2").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void mendedAndSentAgainItFiles() throws IOException {
        Reading reading = Golden.xlsx(SENT);
        byte[] answer = ANNOTATOR.annotate(SENT, reading, reading.problems());
        byte[] halfMended =
                Workbooks.edited(answer, w -> Workbooks.cell(w, CONSUMED, "A2").setCellValue("raw_coal"));

        Reading second = Golden.xlsx(halfMended);
        assertThat(Golden.cells(second)).containsExactly("quantity.negative@消费 Consumed!B3");
        byte[] secondAnswer = ANNOTATOR.annotate(halfMended, second, second.problems());
        try (XSSFWorkbook workbook = opened(secondAnswer)) {
            assertThat(names(workbook)).hasSize(7).startsWith("问题 Problems");
            assertThat(workbook.getSheetAt(0).getLastRowNum())
                    .isEqualTo(second.problems().size());
            assertThat(Workbooks.cell(workbook, CONSUMED, "A2").getCellComment())
                    .isNull();
            assertThat(Workbooks.cell(workbook, CONSUMED, "A2").getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }

        Reading third = Golden.xlsx(Workbooks.edited(
                secondAnswer, w -> Workbooks.cell(w, CONSUMED, "B3").setCellValue(3000)));
        assertThat(Golden.errors(third)).isEmpty();
        assertThat(Objects.requireNonNull(third.draft()).content()).isEqualTo(Golden.CONTENT);
    }

    @Test
    void aWorkbookWithTooManyLinesIsAnsweredByASummaryOnly() throws IOException {
        byte[] sent = Workbooks.edited(Workbooks.golden(), workbook -> {
            for (int row = 8; row < 1_010; row++) {
                Workbooks.cell(workbook, CONSUMED, "A" + row).setCellValue("coke");
                Workbooks.cell(workbook, CONSUMED, "B" + row).setCellValue(row % 2 == 0 ? 1 : -1);
                Workbooks.cell(workbook, CONSUMED, "C" + row).setCellValue("t");
            }
        });

        Reading reading = Golden.xlsx(sent);

        assertThat(Golden.errors(reading)).first().isEqualTo("lines.too-many@/content/consumed");
        assertThat(reading.annotatable()).isFalse();
        try (XSSFWorkbook answer = opened(ANNOTATOR.annotate(sent, reading, reading.problems()))) {
            assertThat(names(answer)).containsExactly("问题 Problems");
            assertThat(answer.getSheetAt(0).getLastRowNum())
                    .isEqualTo(reading.problems().size());
        }
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return Stream.iterate(0, i -> i < workbook.getNumberOfSheets(), i -> i + 1)
                .map(workbook::getSheetName)
                .toList();
    }

    private static List<String> texts(Row row) {
        return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                .map(i -> row.getCell(i).getStringCellValue())
                .toList();
    }
}
