package org.luzhi.integration.workbook;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luzhi.domain.refusal.Problem;

/** The first sheet of an answered workbook: every problem, in both languages. */
final class SummarySheet {

    private static final List<Integer> WIDTHS = List.of(6, 14, 18, 8, 8, 28, 44, 44, 44, 44);
    private static final String COULD_BE_LIVE = "=+-@";

    private SummarySheet() {}

    static void write(XSSFWorkbook workbook, List<Problem> problems, long more) {
        String name = SheetName.of(SheetName.SUMMARY);
        int earlier = workbook.getSheetIndex(name);
        if (earlier >= 0) {
            workbook.removeSheetAt(earlier);
        }
        XSSFSheet sheet = workbook.createSheet(name);
        workbook.setSheetOrder(name, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        Styles styles = new Styles(workbook);
        XSSFCellStyle quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(styles.note());
        quoted.setQuotePrefixed(true);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        line(sheet.createRow(0), SummaryTable.HEADINGS, styles.heading(), styles.heading());
        int number = 1;
        for (Iterator<List<String>> lines = SummaryTable.lines(problems, more).iterator(); lines.hasNext(); number++) {
            line(sheet.createRow(number), lines.next(), styles.note(), quoted);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void line(XSSFRow row, List<String> texts, XSSFCellStyle style, XSSFCellStyle quoted) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            XSSFCell cell = row.createCell(column);
            boolean couldBeLive = !text.isEmpty() && COULD_BE_LIVE.indexOf(text.charAt(0)) >= 0;
            cell.setCellStyle(couldBeLive ? quoted : style);
            cell.setCellValue(text);
        }
    }
}
