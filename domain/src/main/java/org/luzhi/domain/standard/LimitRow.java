package org.luzhi.domain.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Unit;

/**
 * A product and the limits of its unit consumption: level 1 advanced, 2 for new plants, 3 for existing ones.
 *
 * @param unit of the limits, e.g. {@code kgce/t}, {@code kgce/m3}, {@code gce/kWh}, {@code kWh/t}
 * @param quantityUnit in which the product is filed
 * @param basis which energy the limits compare
 * @param correction whether the standard corrects the compared value in a way not applied here
 * @param level1 null, like the others, for a product without limits
 */
public record LimitRow(
        Origin origin,
        String chinese,
        String english,
        String unit,
        Unit quantityUnit,
        Basis basis,
        boolean correction,
        @Nullable BigDecimal level1,
        @Nullable BigDecimal level2,
        @Nullable BigDecimal level3) {

    static LimitRow of(TableRow row) {
        return new LimitRow(
                row.origin(),
                row.required("name_zh"),
                row.required("name_en"),
                row.required("unit"),
                Unit.of(row.required("quantity_unit")).orElseThrow(),
                Basis.of(row.required("basis")),
                Boolean.parseBoolean(row.required("correction")),
                row.number("level1").orElse(null),
                row.number("level2").orElse(null),
                row.number("level3").orElse(null));
    }

    public String code() {
        return origin.code();
    }

    /** Whether the standard sets levels for it. */
    public boolean hasLevels() {
        return level1 != null && level2 != null && level3 != null;
    }

    PinnedRow pinned() {
        return Pin.row(origin, unit)
                .basis(basis, correction)
                .value("level1", level1)
                .value("level2", level2)
                .value("level3", level3)
                .build();
    }
}
