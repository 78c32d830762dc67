package org.luzhi.domain.receipt;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.Accounted;
import org.luzhi.domain.accounting.UnitConsumption;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.Basis;

/**
 * {@link Accounted} as it goes out: totals in tce unrounded, quotients to 10 decimals, half-even.
 *
 * @param perOutputValue tce per 10⁴ yuan; absent without an output value above zero
 */
@JsonPropertyOrder({"gross", "net", "netOfFeedstock", "netOfNonFossil", "unitConsumption", "perOutputValue"})
public record EnergyFigures(
        BigDecimal gross,
        BigDecimal net,
        BigDecimal netOfFeedstock,
        BigDecimal netOfNonFossil,
        List<PerUnit> unitConsumption,
        @Nullable BigDecimal perOutputValue) {

    private static final int DECIMALS = 10;

    /** {@link UnitConsumption} as it goes out. */
    @JsonPropertyOrder({
        "product",
        "value",
        "unit",
        "basis",
        "level",
        "uncorrected",
        "notComputable",
        "notRated",
        "energy",
        "quantity"
    })
    public record PerUnit(
            String product,
            @Nullable BigDecimal value,
            String unit,
            Basis basis,
            @Nullable Integer level,
            boolean uncorrected,
            @Nullable String notComputable,
            @Nullable String notRated,
            BigDecimal energy,
            BigDecimal quantity) {}

    /** The figures as they go out. */
    public static EnergyFigures of(Accounted accounted) {
        return new EnergyFigures(
                accounted.gross(),
                accounted.net(),
                accounted.netOfFeedstock(),
                accounted.netOfNonFossil(),
                accounted.unitConsumption().stream().map(EnergyFigures::perUnit).toList(),
                rounded(accounted.perOutputValue()));
    }

    private static PerUnit perUnit(UnitConsumption product) {
        return new PerUnit(
                product.product(),
                rounded(product.value()),
                product.unit(),
                product.basis(),
                product.level(),
                product.uncorrected(),
                product.notComputable(),
                product.notRated(),
                product.energy(),
                product.quantity());
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal quotient) {
        return quotient == null ? null : Decimals.rounded(quotient, DECIMALS);
    }
}
