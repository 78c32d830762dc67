package org.luzhi.integration.workbook;

import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.Intake;
import org.luzhi.integration.subject.Shown;

/** What is odd about a cell, though it can be read. */
final class CellCare {

    private CellCare() {}

    static void tell(FieldDefinition field, Cell cell, Place place, Intake intake) {
        if (cell.formula() && cell.kind() != Cell.Kind.NOTHING && cell.kind() != Cell.Kind.ERROR) {
            intake.care("cell.formula", place, Shown.of(CellValue.shown(cell.text())));
        }
        if (cell.kind() == Cell.Kind.DATE && CellValue.isOfMonth(field)) {
            intake.care("cell.date", place);
        }
        if (CellValue.isCut(cell) && field.type().isNumber()) {
            intake.care("cell.number-rounded", place, Shown.of(CellValue.shown(cell.text())));
        }
    }
}
