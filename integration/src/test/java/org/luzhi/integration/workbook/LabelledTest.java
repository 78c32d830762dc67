package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;
import static org.luzhi.integration.Workbooks.FILING;
import static org.luzhi.integration.Workbooks.PRODUCED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

/** What a clerk reads names fields as the sheets do. */
class LabelledTest {

    private static final WorkbookAnnotator ANNOTATOR = new WorkbookAnnotator();

    @Test
    void fieldsAreNamedAsTheSheetsNameThem() throws IOException {
        byte[] sent = Workbooks.edited(Workbooks.golden(), workbook -> {
            Workbooks.cell(workbook, FILING, "B2").setBlank();
            Workbooks.cell(workbook, CONSUMED, "A3").setBlank();
            Workbooks.cell(workbook, CONSUMED, "B3").setCellValue(true);
            Workbooks.cell(workbook, PRODUCED, "A2").setBlank();
        });
        Reading reading = Golden.xlsx(sent);

        try (XSSFWorkbook answer = opened(ANNOTATOR.annotate(sent, reading, reading.problems()))) {
            assertThat(comment(answer, FILING, "B2"))
                    .contains("缺少必填项“填报编号 Filing number”", "Filing number")
                    .doesNotContain("filingNumber");
            assertThat(comment(answer, CONSUMED, "A3")).contains("能源品种 Energy");
            assertThat(comment(answer, CONSUMED, "B3")).contains("“数量 Quantity”的类型不对");
            assertThat(comment(answer, PRODUCED, "A2")).contains("“产品 Product”");
            assertThat(answer.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
                    .contains("填报编号 Filing number");
        }
    }

    @Test
    void whatIsSaidToProgramsKeepsTheirNames() {
        Reading reading = Golden.xlsx(Workbooks.edited(
                Workbooks.golden(), w -> Workbooks.cell(w, FILING, "B2").setBlank()));

        assertThat(reading.problems())
                .filteredOn(p -> p.isError())
                .flatExtracting(p -> p.arguments())
                .containsExactly("filingNumber");
    }

    @Test
    void anEmptySectionIsMarkedWhereItsFirstLineWouldBe() throws IOException {
        byte[] blank = Golden.CATALOGUE.workbookTemplate("energy-use").orElseThrow();
        Reading reading = Golden.xlsx(blank);

        try (XSSFWorkbook answer = opened(ANNOTATOR.annotate(blank, reading, reading.problems()))) {
            assertThat(comment(answer, CONSUMED, "A2")).contains("没有任何能源消费行");
            assertThat(Workbooks.cell(answer, CONSUMED, "A2").getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static String comment(XSSFWorkbook workbook, String sheet, String address) {
        return Workbooks.cell(workbook, sheet, address)
                .getCellComment()
                .getString()
                .getString();
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
