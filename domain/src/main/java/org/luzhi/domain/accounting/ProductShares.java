package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Quantity;
import org.luzhi.domain.standard.Basis;
import org.luzhi.domain.standard.Levels;
import org.luzhi.domain.standard.LimitUnit;
import org.luzhi.domain.standard.PinnedRow;

/**
 * Unit consumption of each product. A single product carries all the energy; of several, each carries the lines that
 * name it, and as long as one line names none, none of them can be told.
 */
final class ProductShares {

    private ProductShares() {}

    static List<UnitConsumption> unitConsumption(EnergyUse content, EnergyLines lines, Pinned pinned) {
        SortedMap<String, Quantity> produced = new TreeMap<>();
        for (Produced line : content.produced()) {
            produced.merge(line.product(), new Quantity(line.quantity(), line.unit()), Quantity::plus);
        }
        return produced.entrySet().stream()
                .map(product -> of(
                        pinned.limit(product.getKey()),
                        product.getValue(),
                        produced.size() == 1
                                ? Optional.of(lines)
                                : Optional.of(lines).filter(EnergyLines::split).map(all -> all.of(product.getKey()))))
                .toList();
    }

    private static UnitConsumption of(PinnedRow limit, Quantity produced, Optional<EnergyLines> share) {
        Basis basis = Basis.of(Optional.ofNullable(limit.basis()).orElse(Basis.NET.code()));
        BigDecimal energy = share.map(lines -> lines.on(basis)).orElse(BigDecimal.ZERO);
        Optional<LimitUnit> unit = LimitUnit.parse(limit.unit())
                .filter(known -> known.product().dimension() == produced.unit().dimension());
        BigDecimal quantity =
                unit.map(known -> produced.in(known.product()).amount()).orElse(produced.amount());
        if (share.isEmpty()) {
            return without(UnitConsumption.NOT_SPLIT, limit, basis, energy, quantity);
        }
        if (unit.isEmpty()) {
            return without(UnitConsumption.LIMIT_UNIT, limit, basis, energy, quantity);
        }
        if (quantity.signum() <= 0) {
            return without(UnitConsumption.ZERO_OUTPUT, limit, basis, energy, quantity);
        }
        return rated(limit, basis, energy, quantity, energy.multiply(unit.get().perTce()));
    }

    private static UnitConsumption rated(
            PinnedRow limit, Basis basis, BigDecimal energy, BigDecimal quantity, BigDecimal inLimitUnit) {
        Optional<Levels> levels = Levels.of(limit);
        Optional<Levels> usable = levels.filter(Levels::inOrder);
        return new UnitConsumption(
                limit.code(),
                Decimals.quotient(inLimitUnit, quantity),
                limit.unit(),
                basis,
                usable.map(all -> all.rate(inLimitUnit, quantity)).orElse(null),
                limit.correction(),
                null,
                notRated(levels, usable),
                energy,
                quantity);
    }

    private static @Nullable String notRated(Optional<Levels> levels, Optional<Levels> usable) {
        if (levels.isEmpty()) {
            return UnitConsumption.NO_LIMIT;
        }
        return usable.isEmpty() ? UnitConsumption.LIMITS_DISORDERED : null;
    }

    private static UnitConsumption without(
            String reason, PinnedRow limit, Basis basis, BigDecimal energy, BigDecimal quantity) {
        return new UnitConsumption(
                limit.code(), null, limit.unit(), basis, null, limit.correction(), reason, null, energy, quantity);
    }
}
