package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.integration.Workbooks.CONSUMED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

class StoredValuesTest {

    private static final String OWN = "我的计算";
    private static final Pattern CELL = Pattern.compile("<c r=\"[MNO]\\d+\".*?(?:</c>|/>)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<f t='array' ref='M3'>SUM(C1:C9*2)</f>|<v>30000.100</v>|",
                "<f t='array' ref='M3'>A1&amp;\"x\"</f>|<v>甲</v>|str",
                "<f t='array' ref='M3'>A1=2</f>|<v>1</v>|b",
                "<f t='array' ref='M3'>1/0</f>|<v>#DIV/0!</v>|e",
                "<f>1/3</f>|<v>0.33333333333333331</v>|",
                "<f t='shared' ref='M3:M4' si='0'>1+1</f>|<v>2.0</v>|",
                "<f t='dataTable' ref='M3:M4' dt2D='0' dtr='0' r1='A1'/>|<v>1E2</v>|"
            })
    void aFormulaBecomesItsValueToTheLetter(String formula, String value, @Nullable String type) {
        String start = "<c r='M3'" + (type == null ? "" : " t='" + type + "'") + ">";

        assertThat(answered(start + formula + value + "</c>"))
                .containsExactly(start.replace('\'', '"') + value + "</c>");
    }

    @Test
    void everyCellOfAnArrayKeepsItsValue() {
        assertThat(answered("<c r='M3' cm='1'><f t='array' ref='M3:N3'>A1:B1*2</f><v>1</v></c><c r='N3'><v>2</v></c>"
                        + "<c r='O3' t='str'><f>\"\"</f><v></v></c>"))
                .startsWith("<c r=\"M3\"><v>1</v></c>", "<c r=\"N3\"><v>2</v></c>")
                .hasSize(3);
    }

    @Test
    void whatDescribedTheOrderOfFormulasGoesWithThem() throws IOException {
        byte[] sent = sent("<c r='M3'><f>1+1</f><v>2</v></c>");
        Reading reading = Golden.xlsx(sent);
        byte[] answer = new WorkbookAnnotator().annotate(sent, reading, reading.problems());

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            assertThat(workbook.getCalculationChain()).isNull();
            assertThat(Workbooks.cell(workbook, OWN, "M3").getNumericCellValue())
                    .isEqualTo(2);
        }
    }

    /** The cells of columns M to O as they come back. */
    private static List<String> answered(String cells) {
        byte[] sent = sent(cells);
        Reading reading = Golden.xlsx(sent);
        byte[] answer = new WorkbookAnnotator().annotate(sent, reading, reading.problems());
        List<String> found = new ArrayList<>();
        Workbooks.rezipped(answer, (part, out) -> {
            if (part.name().equals("xl/worksheets/sheet7.xml")) {
                CELL.matcher(new String(part.bytes(), StandardCharsets.UTF_8))
                        .results()
                        .forEach(cell -> found.add(cell.group().replace(" s=\"0\"", "")));
            }
        });
        return found;
    }

    private static byte[] sent(String cells) {
        byte[] wrong = Workbooks.edited(Workbooks.golden(), workbook -> {
            Workbooks.cell(workbook, CONSUMED, "B7").setCellValue(-1);
            workbook.createSheet(OWN);
        });
        return Workbooks.rezipped(
                wrong,
                (part, out) -> Workbooks.put(
                        out,
                        part.name(),
                        part.name().equals("xl/worksheets/sheet7.xml")
                                ? Golden.utf8(new String(part.bytes(), StandardCharsets.UTF_8)
                                        .replace(
                                                "<sheetData/>",
                                                "<sheetData><row r='3'>" + cells + "</row></sheetData>"))
                                : part.bytes()));
    }
}
