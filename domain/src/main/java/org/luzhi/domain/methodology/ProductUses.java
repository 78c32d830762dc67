package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.UnitConsumption;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.Basis;
import org.luzhi.domain.standard.Levels;
import org.luzhi.domain.standard.LimitUnit;
import org.luzhi.domain.standard.PinnedRow;

/**
 * All uses of one product under one edition of its limit, and where they stand between its anchors. The standing is kept
 * as a fraction, so that nothing is rounded before the points are.
 *
 * @param computable the uses whose unit consumption can be told
 * @param energy their sum, tce or kWh
 * @param quantity their sum, in the limit's unit of product
 */
record ProductUses(
        PinnedRow limit,
        Levels levels,
        List<ScoredUse> all,
        List<ScoredUse> computable,
        BigDecimal energy,
        BigDecimal quantity) {

    /** Every computable use took nothing. */
    private static final String NO_ENERGY = "no-energy";

    private static final BigDecimal FULL = new BigDecimal("100");

    static ProductUses of(List<ScoredUse> uses) {
        PinnedRow limit = uses.getFirst().limit();
        List<ScoredUse> computable =
                uses.stream().filter(use -> use.notComputable() == null).toList();
        return new ProductUses(
                limit,
                Levels.of(limit).orElseThrow(),
                uses,
                computable,
                sum(computable, ScoredUse::energy),
                sum(computable, ScoredUse::quantity));
    }

    /** Why the product can't be scored; null when it can. */
    @Nullable
    String unusable() {
        if (computable.isEmpty()) {
            return all.getFirst().notComputable();
        }
        if (!levels.inOrder() || levels.level1().compareTo(levels.level3()) >= 0) {
            return UnitConsumption.LIMITS_DISORDERED;
        }
        if (LimitUnit.parse(limit.unit()).isEmpty()) {
            return UnitConsumption.LIMIT_UNIT;
        }
        if (quantity.signum() <= 0) {
            return UnitConsumption.ZERO_OUTPUT;
        }
        return computable.stream().allMatch(use -> use.energy().signum() == 0) ? NO_ENERGY : null;
    }

    /** Whether some use, or all of them, could not be scored. */
    boolean hasGaps() {
        return unusable() != null || computable.size() < all.size();
    }

    /** {@code 100 · clamp((l3 − x) / (l3 − l1), 0, 1)} with x = ΣE / ΣP, times the divisor {@link #span()}. */
    BigDecimal reached() {
        BigDecimal below = levels.level3().multiply(quantity).subtract(inLimitUnit());
        return below.max(BigDecimal.ZERO).min(span()).multiply(FULL);
    }

    /** {@code (l3 − l1) · ΣP}. */
    BigDecimal span() {
        return levels.level3().subtract(levels.level1()).multiply(quantity);
    }

    BigDecimal value() {
        return Decimals.quotient(inLimitUnit(), quantity);
    }

    /** What the use weighs: its energy without sign, in tce. */
    BigDecimal weight(ScoredUse use, BigDecimal kgcePerKwh) {
        BigDecimal size = use.energy().abs();
        return Basis.ELECTRICITY.code().equals(limit.basis())
                ? size.multiply(kgcePerKwh).movePointLeft(3)
                : size;
    }

    BigDecimal weight(BigDecimal kgcePerKwh) {
        return sum(computable, use -> weight(use, kgcePerKwh));
    }

    private BigDecimal inLimitUnit() {
        Optional<LimitUnit> unit = LimitUnit.parse(limit.unit());
        return energy.multiply(unit.orElseThrow().perTce());
    }

    private static BigDecimal sum(List<ScoredUse> uses, Function<ScoredUse, BigDecimal> part) {
        return uses.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
