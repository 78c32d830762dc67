package org.luzhi.domain.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luzhi.domain.measure.Decimals;

/**
 * A row of a built-in table as it stands there.
 *
 * @param cells by column name; an empty cell is absent
 */
public record TableRow(Origin origin, SortedMap<String, String> cells) {

    public TableRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** The text of that column, when the cell is not empty. */
    public Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The number in that column, normal scale, when the cell is not empty. */
    public Optional<BigDecimal> number(String column) {
        return text(column).map(BigDecimal::new).map(Decimals::normal);
    }

    /** The text of a column that no row leaves empty. */
    String required(String column) {
        return text(column)
                .orElseThrow(() -> new IllegalStateException(
                        "table " + origin.table() + ", row " + origin.code() + ": no " + column));
    }
}
