package org.luzhi.integration.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number 1-based
 * @param cells by column from 0; null where blank
 */
record Row(int number, @Nullable Cell[] cells) {

    @Nullable
    Cell cell(int column) {
        return column < cells.length ? cells[column] : null;
    }

    boolean isBlank() {
        for (Cell cell : cells) {
            if (cell != null) {
                return false;
            }
        }
        return true;
    }
}
