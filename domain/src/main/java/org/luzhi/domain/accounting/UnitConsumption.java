package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.standard.Basis;

/**
 * Energy per unit of one product, e = E / P (GB/T 2589-2020), beside the limit of its standard.
 *
 * @param value in {@code unit}, DECIMAL128; null when it can't be computed
 * @param unit of the limit row, e.g. {@code kgce/t}
 * @param basis which energy was compared
 * @param level 1, 2 or 3 as met, 4 beyond level 3; null when there is no value or no usable limit
 * @param uncorrected whether the standard corrects the value in a way not applied here
 * @param notComputable why there is no value: {@link #NOT_SPLIT}, {@link #ZERO_OUTPUT} or {@link #LIMIT_UNIT}
 * @param notRated why there is a value but no level: {@link #NO_LIMIT} or {@link #LIMITS_DISORDERED}
 * @param energy numerator in tce, or in kWh on the electricity basis; zero when not split
 * @param quantity denominator, in the limit's unit of product where it has one
 */
public record UnitConsumption(
        String product,
        @Nullable BigDecimal value,
        String unit,
        Basis basis,
        @Nullable Integer level,
        boolean uncorrected,
        @Nullable String notComputable,
        @Nullable String notRated,
        BigDecimal energy,
        BigDecimal quantity) {

    /** Several products, and a line of energy names none of them. */
    public static final String NOT_SPLIT = "not-split";
    /** Nothing was produced: neither zero nor infinite. */
    public static final String ZERO_OUTPUT = "zero-output";
    /** The limit is per something that isn't filed, such as tonnes of oil equivalent. */
    public static final String LIMIT_UNIT = "limit-unit";
    /** No national standard sets levels. */
    public static final String NO_LIMIT = "no-limit";
    /** The table's levels contradict each other; it needs checking against the printed standard. */
    public static final String LIMITS_DISORDERED = "limits-disordered";
}
