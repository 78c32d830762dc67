package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /**
     * A product with its part of the energy.
     *
     * @param unit of its limit, where its quantity is measured alike
     * @param reason why its unit consumption can't be computed; null when it can
     */
    private record Share(
            PinnedRow limit,
            Basis basis,
            BigDecimal energy,
            BigDecimal quantity,
            Optional<LimitUnit> unit,
            @Nullable String reason) {

        ProductAmount amount() {
            return new ProductAmount(limit.code(), energy, quantity, reason);
        }

        UnitConsumption consumption() {
            return reason == null
                    ? rated(
                            limit,
                            basis,
                            energy,
                            quantity,
                            energy.multiply(unit.orElseThrow().perTce()))
                    : without(reason, limit, basis, energy, quantity);
        }
    }

    static List<UnitConsumption> unitConsumption(EnergyUse content, EnergyLines lines, Pinned pinned) {
        return of(content, lines, pinned).stream().map(Share::consumption).toList();
    }

    static List<ProductAmount> amounts(EnergyUse content, EnergyLines lines, Pinned pinned) {
        return of(content, lines, pinned).stream().map(Share::amount).toList();
    }

    private static List<Share> of(EnergyUse content, EnergyLines lines, Pinned pinned) {
        SortedMap<String, Quantity> produced = new TreeMap<>();
        for (Produced line : content.produced()) {
            produced.merge(line.product(), new Quantity(line.quantity(), line.unit()), Quantity::plus);
        }
        List<Share> shares = new ArrayList<>(produced.size());
        produced.forEach((product, quantity) -> shares.add(of(
                pinned.limit(product),
                quantity,
                produced.size() == 1 ? lines : lines.split() ? lines.of(product) : null)));
        return shares;
    }

    /** @param share null when it can't be told */
    private static Share of(PinnedRow limit, Quantity produced, @Nullable EnergyLines share) {
        Basis basis = limit.basis() == null ? Basis.NET : Basis.of(limit.basis());
        BigDecimal energy = share == null ? BigDecimal.ZERO : share.on(basis);
        Optional<LimitUnit> unit = LimitUnit.parse(limit.unit())
                .filter(known -> known.product().dimension() == produced.unit().dimension());
        BigDecimal quantity =
                unit.map(known -> produced.in(known.product()).amount()).orElse(produced.amount());
        return new Share(limit, basis, energy, quantity, unit, reason(share, unit, quantity));
    }

    private static @Nullable String reason(@Nullable EnergyLines share, Optional<LimitUnit> unit, BigDecimal quantity) {
        if (share == null) {
            return UnitConsumption.NOT_SPLIT;
        }
        if (unit.isEmpty()) {
            return UnitConsumption.LIMIT_UNIT;
        }
        return quantity.signum() <= 0 ? UnitConsumption.ZERO_OUTPUT : null;
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
