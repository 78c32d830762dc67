package org.luzhi.domain.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of a standard's table as a filing used it: whatever the table says later, this filing was computed with this.
 *
 * @param table {@code fuels}, {@code benchmarks} …
 * @param code the row
 * @param edition e.g. {@code GB/T 2589-2020}
 * @param values the numbers used, by column, e.g. {@code kgce_per_unit}, {@code level1}; normal scale
 * @param unit of the values; for a factor the base unit it is per
 * @param basis for a limit: which energy it compares (code of {@link Basis})
 * @param correction for a limit: whether the standard corrects the compared value in a way not applied here
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record PinnedRow(
        String table,
        String code,
        String edition,
        @Nullable LocalDate validFrom,
        SortedMap<String, BigDecimal> values,
        String unit,
        @Nullable String basis,
        boolean correction,
        String source,
        String confidence) {

    public PinnedRow {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
