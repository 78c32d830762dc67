package org.luzhi.domain.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a greenhouse-gas standard states in its text or in a small table of its own: a density, an emission
 * factor, a benchmark.
 *
 * @param kind {@code density}, {@code n2o}, {@code heat}, {@code methane}, {@code power}, {@code benchmark}, or
 *     {@code material} for what may stand in a carbon balance
 * @param value null only for a material whose carbon must be measured
 * @param unit of the value; for a material the unit it is per
 */
public record EmissionConstant(
        Origin origin,
        String chinese,
        String english,
        String kind,
        @Nullable BigDecimal value,
        String unit) {

    /** Column of a pinned row. */
    public static final String VALUE = "value";

    static EmissionConstant of(TableRow row) {
        return new EmissionConstant(
                row.origin(),
                row.required("name_zh"),
                row.required("name_en"),
                row.required("kind"),
                row.number(VALUE).orElse(null),
                row.required("unit"));
    }

    public String code() {
        return origin.code();
    }

    boolean isMaterial() {
        return kind.equals("material");
    }

    PinnedRow pinned() {
        return Pin.row(origin, unit).value(VALUE, value).build();
    }
}
