package org.luzhi.integration.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/**
 * No formula goes out through us: each becomes the value that it had when it was sent in. Only the formula is taken out of
 * the cell: the library's own removal blanks the cells of array formulas.
 */
final class StoredValues {

    private StoredValues() {}

    static void only(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    withoutFormula(((XSSFCell) cell).getCTCell());
                }
            }
        }
    }

    private static void withoutFormula(CTCell cell) {
        if (cell.isSetF()) {
            cell.unsetF();
        }
        // They point to descriptions of array formulas, which do not go out either.
        if (cell.isSetCm()) {
            cell.unsetCm();
        }
        if (cell.isSetVm()) {
            cell.unsetVm();
        }
    }
}
