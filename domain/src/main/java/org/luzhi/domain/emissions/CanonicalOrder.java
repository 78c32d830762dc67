package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;

/** The one order of a section's lines, and the one scale of its decimals. */
final class CanonicalOrder {

    private CanonicalOrder() {}

    /** By each field in turn; an absent one comes first. */
    @SafeVarargs
    static <L> Comparator<L> by(Function<L, ? extends @Nullable Comparable<?>>... fields) {
        List<Function<L, ? extends @Nullable Comparable<?>>> inTurn = List.of(fields);
        return (one, other) -> inTurn.stream()
                .mapToInt(field -> compared(field.apply(one), field.apply(other)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    /** Values of one field are of one type. */
    @SuppressWarnings("unchecked")
    private static int compared(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    static <L> List<L> sorted(List<L> lines, Comparator<L> order) {
        return lines.stream().sorted(order).toList();
    }

    static @Nullable BigDecimal normal(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.normal(value);
    }
}
