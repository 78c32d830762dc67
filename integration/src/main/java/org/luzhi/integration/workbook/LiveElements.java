package org.luzhi.integration.workbook;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Takes formulas outside cells out of the sheets: conditional formats, validations other than our drop-downs, extensions. */
final class LiveElements {

    private static final Set<String> IN_SHEET = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetProtection",
            "autoFilter",
            "mergeCells",
            "phoneticPr",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "legacyDrawing");

    private static final Pattern OUR_CODES =
            Pattern.compile("'?\\Q" + SheetName.of(SheetName.CODES) + "\\E'?!\\$[A-Z]+\\$\\d+:\\$[A-Z]+\\$\\d+");

    private LiveElements() {}

    static void drop(XSSFWorkbook workbook) {
        for (Sheet each : workbook) {
            CTWorksheet sheet = ((XSSFSheet) each).getCTWorksheet();
            keepOnly(sheet, IN_SHEET);
            if (sheet.isSetDataValidations()) {
                keepDropDowns(sheet);
            }
        }
    }

    /** Removes the elements directly within it that have other names. */
    static void keepOnly(XmlObject element, Set<String> names) {
        try (XmlCursor cursor = element.newCursor()) {
            boolean isAtElement = cursor.toFirstChild();
            while (isAtElement) {
                if (names.contains(cursor.getName().getLocalPart())) {
                    isAtElement = cursor.toNextSibling();
                } else {
                    cursor.removeXml();
                    while (!cursor.isStart() && !cursor.isEnd()) {
                        cursor.toNextToken();
                    }
                    isAtElement = cursor.isStart();
                }
            }
        }
    }

    private static void keepDropDowns(CTWorksheet sheet) {
        CTDataValidations validations = sheet.getDataValidations();
        CTDataValidation[] ours = validations.getDataValidationList().stream()
                .filter(LiveElements::isOurDropDown)
                .map(validation -> (CTDataValidation) validation.copy())
                .toArray(CTDataValidation[]::new);
        if (ours.length == 0) {
            sheet.unsetDataValidations();
        } else if (ours.length < validations.sizeOfDataValidationArray()) {
            validations.setDataValidationArray(ours);
            validations.setCount(ours.length);
        }
    }

    private static boolean isOurDropDown(CTDataValidation validation) {
        String formula = validation.getFormula1();
        return formula != null && OUR_CODES.matcher(formula.strip()).matches() && validation.getFormula2() == null;
    }
}
