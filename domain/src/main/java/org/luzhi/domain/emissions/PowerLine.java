package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * Electricity bought or sent out (购入和输出电力, GB/T 32151.10-2023). Certified non-fossil power is told beside it and is not
 * deducted: the factor of the grid stands for all of it.
 *
 * @param unit of electricity
 * @param nonFossil certified non-fossil part of purchased power, in the unit of the line
 * @param certificates numbers of its green electricity certificates (绿证 GEC)
 */
public record PowerLine(
        Direction direction,
        BigDecimal quantity,
        Unit unit,
        @Nullable BigDecimal nonFossil,
        SortedSet<String> certificates) {

    static final Comparator<PowerLine> CANONICAL = CanonicalOrder.by(
            PowerLine::direction,
            PowerLine::quantity,
            PowerLine::unit,
            PowerLine::nonFossil,
            line -> String.join(" ", line.certificates()));

    public PowerLine {
        quantity = Decimals.normal(quantity);
        nonFossil = CanonicalOrder.normal(nonFossil);
        certificates = Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(certificates)));
    }
}
