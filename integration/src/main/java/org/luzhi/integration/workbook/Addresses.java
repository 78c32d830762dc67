package org.luzhi.integration.workbook;

import java.util.BitSet;
import org.luzhi.domain.refusal.Place;

/**
 * Sees to it that each row and each cell of a sheet comes once, and a cell in its own row: programs differ in which of two
 * they show, so that what we would record need not be what the sender saw.
 */
final class Addresses {

    private final String sheet;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();

    Addresses(String sheet) {
        this.sheet = sheet;
    }

    void row(int row) throws UnreadableWorkbook {
        columns.clear();
        if (rows.get(row)) {
            throw new UnreadableWorkbook("workbook.ambiguous", new Place(sheet, row, null, null));
        }
        rows.set(row);
    }

    /** @param claimed the row that the cell's own address names */
    void cell(int row, int column, int claimed) throws UnreadableWorkbook {
        if (claimed != row || columns.get(column)) {
            throw ambiguous(row, column);
        }
        columns.set(column);
    }

    UnreadableWorkbook ambiguous(int row, int column) {
        return new UnreadableWorkbook("workbook.ambiguous", new Place(sheet, row, CellAddress.letters(column), null));
    }
}
