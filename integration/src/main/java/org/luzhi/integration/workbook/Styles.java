package org.luzhi.integration.workbook;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.Need;

/** How our workbooks look. */
final class Styles {

    static final int WIDE = 24 * 256;
    static final int WIDEST = 52 * 256;

    private static final byte[] GREEN = {(byte) 0xE2, (byte) 0xEF, (byte) 0xDA};
    /** Built-in number format "@": what is typed stays text, so that 2025-03 does not become a date. */
    private static final short TEXT_FORMAT = 49;

    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle note;
    private final XSSFCellStyle textInput;
    private final XSSFCellStyle numberInput;

    Styles(XSSFWorkbook workbook) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        title = wrapped(workbook);
        title.setFont(bold);
        heading = wrapped(workbook);
        heading.setFont(bold);
        heading.setFillForegroundColor(new XSSFColor(GREEN, null));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        note = wrapped(workbook);
        textInput = workbook.createCellStyle();
        textInput.setDataFormat(TEXT_FORMAT);
        numberInput = workbook.createCellStyle();
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle note() {
        return note;
    }

    XSSFCellStyle input(FieldDefinition field) {
        return field.type().isNumber() ? numberInput : textInput;
    }

    /** Chinese with English under it; a star where it must be filled in. */
    static String heading(FieldDefinition field) {
        return (field.need() == Need.ALWAYS ? "* " : "") + twoLines(field.label());
    }

    static String twoLines(Label label) {
        return label.zh() + "\n" + label.en();
    }

    static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
