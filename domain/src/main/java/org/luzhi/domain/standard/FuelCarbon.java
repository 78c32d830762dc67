package org.luzhi.domain.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Unit;

/**
 * What burning a fuel emits, by the default table of the greenhouse-gas standards (GB/T 32151.10-2023 Table C.1), which is
 * another edition than the conversion to standard coal in the same row.
 *
 * @param per tonne, or 10⁴ cubic metres at 0 °C
 * @param netCalorificValue default, GJ per {@code per}; null, like the others, where the standard has none
 * @param carbonPerGigajoule tC/GJ
 * @param oxidation share of the carbon that is oxidised, 0 to 1
 */
public record FuelCarbon(
        Origin origin,
        String chinese,
        String english,
        String category,
        Unit per,
        @Nullable BigDecimal netCalorificValue,
        @Nullable BigDecimal carbonPerGigajoule,
        @Nullable BigDecimal oxidation) {

    /** Columns of a pinned row. */
    public static final String NET_CALORIFIC_VALUE = "ghg_lhv";

    public static final String CARBON_PER_GIGAJOULE = "carbon_content_tC_per_GJ";
    public static final String OXIDATION = "oxidation_rate";

    private static final String SOLID = "solid";
    private static final Set<String> BURNT = Set.of(SOLID, "liquid", "gas");

    /** Whether the row is a fuel, and not power, heat or a purchased utility. */
    static boolean isBurnt(TableRow row) {
        return BURNT.contains(row.required("category"));
    }

    static FuelCarbon of(TableRow row) {
        return new FuelCarbon(
                origin(row),
                row.required("name_zh"),
                row.required("name_en"),
                row.required("category"),
                row.required("unit").equals(Unit.M3.code()) ? Unit.TEN_K_M3 : Unit.T,
                row.number(NET_CALORIFIC_VALUE).orElse(null),
                row.number(CARBON_PER_GIGAJOULE).orElse(null),
                row.number(OXIDATION).orElse(null));
    }

    private static Origin origin(TableRow row) {
        Origin energy = row.origin();
        return new Origin(
                energy.table(),
                energy.code(),
                row.text("edition_ghg").orElse(energy.edition()),
                row.text("valid_from_ghg").map(LocalDate::parse).orElse(null),
                null,
                energy.source(),
                row.text("confidence_ghg").orElse(energy.confidence()));
    }

    public String code() {
        return origin.code();
    }

    /** Coal, coke and the like. */
    public boolean isSolid() {
        return category.equals(SOLID);
    }

    /** The default carbon content, tC per {@code per}. */
    public @Nullable BigDecimal carbonContent() {
        return netCalorificValue == null || carbonPerGigajoule == null
                ? null
                : netCalorificValue.multiply(carbonPerGigajoule);
    }

    PinnedRow pinned() {
        return Pin.row(origin, per.code())
                .value(NET_CALORIFIC_VALUE, netCalorificValue)
                .value(CARBON_PER_GIGAJOULE, carbonPerGigajoule)
                .value(OXIDATION, oxidation)
                .build();
    }
}
