package org.luzhi.integration.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luzhi.integration.subject.CodeList;
import org.luzhi.integration.subject.SubjectDefinition;

/** The hidden sheet that the drop-downs choose from: a column per list. */
final class CodesSheet {

    private final List<CodeList> lists;

    CodesSheet(SubjectDefinition subject) {
        this.lists = of(subject);
    }

    /** The lists of a subject, each once. */
    static List<CodeList> of(SubjectDefinition subject) {
        return Stream.concat(
                        subject.sections().stream().flatMap(section -> section.fields().stream()),
                        subject.envelope().stream())
                .flatMap(field -> field.type().choices().stream())
                .distinct()
                .toList();
    }

    /** The cells of that list, as a formula names them. */
    String range(CodeList list) {
        String column = CellAddress.letters(lists.indexOf(list));
        return "'%s'!$%s$2:$%s$%d"
                .formatted(
                        SheetName.of(SheetName.CODES),
                        column,
                        column,
                        list.codes().size() + 1);
    }

    void write(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(SheetName.of(SheetName.CODES));
        for (int column = 0; column < lists.size(); column++) {
            CodeList list = lists.get(column);
            row(sheet, 0).createCell(column).setCellValue(list.name());
            List<String> codes = new ArrayList<>(list.codes().keySet());
            for (int i = 0; i < codes.size(); i++) {
                row(sheet, i + 1).createCell(column).setCellValue(list.shown(codes.get(i)));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private static XSSFRow row(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
