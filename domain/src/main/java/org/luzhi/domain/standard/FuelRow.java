package org.luzhi.domain.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Unit;

/**
 * Conversion of an energy or purchased utility to standard coal (GB/T 2589-2020 Tables A.1, A.2 and B.1).
 *
 * @param chinese name
 * @param english name
 * @param category {@code solid}, {@code liquid}, {@code gas}, {@code power}, {@code heat}, or purchased utility
 * @param unit base unit that the conversion is per
 * @param kgcePerUnit default conversion; null when it must be measured
 * @param kgceMin lower end of the plausible measured range, when the standard gives one
 * @param kgceMax upper end
 */
public record FuelRow(
        Origin origin,
        String chinese,
        String english,
        String category,
        Unit unit,
        @Nullable BigDecimal kgcePerUnit,
        @Nullable BigDecimal kgceMin,
        @Nullable BigDecimal kgceMax) {

    static FuelRow of(TableRow row) {
        return new FuelRow(
                row.origin(),
                row.required("name_zh"),
                row.required("name_en"),
                row.required("category"),
                Unit.of(row.required("unit")).orElseThrow(),
                row.number("kgce_per_unit").orElse(null),
                row.number("kgce_min").orElse(null),
                row.number("kgce_max").orElse(null));
    }

    public String code() {
        return origin.code();
    }

    /** Whether it is electric energy. */
    public boolean isElectricity() {
        return unit == Unit.KWH;
    }

    PinnedRow pinned() {
        return Pin.row(origin, unit.code())
                .value("kgce_per_unit", kgcePerUnit)
                .value("kgce_min", kgceMin)
                .value("kgce_max", kgceMax)
                .build();
    }
}
