package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;

class WorkbookTemplateTest {

    @Test
    void headingsAreChineseWithEnglishUnderThem() throws IOException {
        try (XSSFWorkbook template = template()) {
            assertThat(texts(template.getSheet(Workbooks.PRODUCED), 0))
                    .containsExactly("* 产品\nProduct", "* 数量\nQuantity", "* 单位\nUnit");
            assertThat(texts(template.getSheet(Workbooks.FILING), 4))
                    .containsExactly("* 报告期\nPeriod", "", "如 2025-03\nFor example 2025-03");
            assertThat(template.getSheet("说明 Notes").getRow(0).getCell(2).getStringCellValue())
                    .startsWith("One file holds");
        }
    }

    @Test
    void codesAndUnitsAreChosenFromHiddenListsOnEveryLine() throws IOException {
        try (XSSFWorkbook template = template()) {
            List<? extends DataValidation> chosen =
                    template.getSheet(Workbooks.CONSUMED).getDataValidations();
            int codes = template.getSheetIndex("代码 Codes");

            assertThat(chosen)
                    .extracting(v -> v.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .containsExactlyInAnyOrder("A2:A1001", "C2:C1001", "E2:E1001", "H2:H1001");
            assertThat(chosen)
                    .extracting(v -> v.getValidationConstraint().getFormula1())
                    .contains("'代码 Codes'!$A$2:$A$"
                            + (Golden.STANDARDS.fileableFuels().size() + 1));
            assertThat(template.isSheetHidden(codes)).isTrue();
            assertThat(column(template.getSheetAt(codes), 0))
                    .contains("raw_coal 原煤")
                    .doesNotContain("electricity_primary");
            assertThat(column(template.getSheetAt(codes), 1)).contains("t 吨", "10k_kWh 万千瓦时");
        }
    }

    @Test
    void blankItIsNoFiling() {
        byte[] blank = Golden.CATALOGUE.workbookTemplate("energy-use").orElseThrow();

        assertThat(Golden.cells(Golden.xlsx(blank)))
                .containsExactly(
                        "consumed.missing@消费 Consumed!A2",
                        "field.missing@封面 Filing!B2",
                        "field.missing@封面 Filing!B3",
                        "field.missing@封面 Filing!B5");
    }

    private static XSSFWorkbook template() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                Golden.CATALOGUE.workbookTemplate("energy-use").orElseThrow()));
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        DataFormatter shown = new DataFormatter();
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(cell -> shown.formatCellValue(sheet.getRow(row).getCell(cell)))
                .toList();
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        DataFormatter shown = new DataFormatter();
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(row -> shown.formatCellValue(sheet.getRow(row).getCell(column)))
                .toList();
    }
}
