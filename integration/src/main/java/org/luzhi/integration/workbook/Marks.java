package org.luzhi.integration.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;

/** Marks on cells: a fill and a comment in both languages. */
final class Marks {

    private static final String AUTHOR = "Luzhi";
    private static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
    private static final int COMMENT_COLUMNS = 5;
    private static final int COMMENT_ROWS = 8;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    Marks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes away the marks of an earlier answer. */
    static void clear(XSSFWorkbook workbook) {
        Map<XSSFCellStyle, XSSFCellStyle> unfilled = new HashMap<>();
        for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            List<XSSFComment> ours = sheet.getCellComments().values().stream()
                    .filter(comment -> AUTHOR.equals(comment.getAuthor()))
                    .toList();
            for (XSSFComment comment : ours) {
                XSSFRow row = sheet.getRow(comment.getRow());
                XSSFCell cell = row == null ? null : row.getCell(comment.getColumn());
                if (cell != null) {
                    cell.setCellStyle(
                            unfilled.computeIfAbsent(cell.getCellStyle(), style -> filled(workbook, style, null)));
                    cell.removeCellComment();
                }
            }
        }
    }

    void write(List<Problem> problems) {
        Map<Place, List<Problem>> byCell = problems.stream()
                .filter(problem ->
                        problem.place().sheet() != null && problem.place().row() != null)
                .collect(Collectors.groupingBy(
                        problem -> cellOf(problem.place()), LinkedHashMap::new, Collectors.toList()));
        byCell.forEach(this::mark);
    }

    private static Place cellOf(Place place) {
        return new Place(place.sheet(), place.row(), place.column() == null ? "A" : place.column(), null);
    }

    private void mark(Place place, List<Problem> problems) {
        XSSFSheet sheet = workbook.getSheet(place.sheet());
        Integer number = place.row();
        String column = place.column();
        if (sheet == null || number == null || column == null) {
            return;
        }
        XSSFRow row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
        int index = CellAddress.column(column);
        XSSFCell cell = row.getCell(index) == null ? row.createCell(index) : row.getCell(index);
        cell.setCellStyle(style(cell.getCellStyle(), problems.stream().anyMatch(Problem::isError)));
        comment(sheet, cell, problems.stream().map(Marks::text).collect(Collectors.joining("\n\n")));
    }

    private XSSFCellStyle style(XSSFCellStyle own, boolean isError) {
        return styles.computeIfAbsent(
                own.getIndex() + "/" + isError, key -> filled(workbook, own, isError ? RED : YELLOW));
    }

    private static XSSFCellStyle filled(XSSFWorkbook workbook, XSSFCellStyle own, byte @Nullable [] colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(own);
        style.setFillPattern(colour == null ? FillPatternType.NO_FILL : FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour == null ? null : new XSSFColor(colour, null));
        return style;
    }

    private void comment(XSSFSheet sheet, XSSFCell cell, String text) {
        XSSFComment theirs = cell.getCellComment();
        String all = theirs == null ? text : text + "\n\n" + theirs.getString().getString();
        if (theirs != null) {
            cell.removeCellComment();
        }
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COMMENT_COLUMNS, row + COMMENT_ROWS);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(all);
        cell.setCellComment(comment);
    }

    private static String text(Problem problem) {
        return Wording.message(problem, Locale.SIMPLIFIED_CHINESE)
                + Wording.hint(problem, Locale.SIMPLIFIED_CHINESE)
                + "\n"
                + Wording.message(problem, Locale.ENGLISH)
                + " "
                + Wording.hint(problem, Locale.ENGLISH);
    }
}
