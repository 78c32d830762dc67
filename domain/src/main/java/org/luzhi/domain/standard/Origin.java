package org.luzhi.domain.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of a table comes from and when it holds.
 *
 * @param table {@code fuels}, {@code benchmarks} …
 * @param code the row; several editions may share a code
 * @param edition the document that states it, e.g. {@code GB/T 2589-2020}
 * @param validFrom first day it holds; null when that day is not known
 * @param validTo last day it holds; null while it still does
 * @param source where the value was found
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record Origin(
        String table,
        String code,
        String edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String confidence) {

    /** Whether the row holds on that day. An unknown first day is no obstacle. */
    public boolean holdsOn(LocalDate day) {
        return !beginsAfter(day) && !endedBefore(day);
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
