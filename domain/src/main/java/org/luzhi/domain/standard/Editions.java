package org.luzhi.domain.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Rows by code, and of each code its editions, oldest first. */
final class Editions<R> {

    private final SortedMap<String, List<R>> byCode;
    private final Function<R, Origin> origin;

    Editions(Collection<R> rows, Function<R, Origin> origin) {
        SortedMap<String, List<R>> grouped = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparing(
                        row -> origin.apply(row).validFrom(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(row -> grouped.computeIfAbsent(origin.apply(row).code(), code -> new ArrayList<>())
                        .add(row));
        grouped.replaceAll((code, all) -> List.copyOf(all));
        this.byCode = Collections.unmodifiableSortedMap(grouped);
        this.origin = origin;
    }

    SortedMap<String, List<R>> byCode() {
        return byCode;
    }

    /**
     * The edition of that code that holds on the day; else the newest begun by then, when none holds any more; else, for
     * a day before all of them, the first. Empty only for an unknown code.
     */
    Optional<R> on(String code, LocalDate day) {
        List<R> all = byCode.getOrDefault(code, List.of());
        for (R row : all.reversed()) {
            if (origin.apply(row).holdsOn(day)) {
                return Optional.of(row);
            }
        }
        for (R row : all.reversed()) {
            if (!origin.apply(row).beginsAfter(day)) {
                return Optional.of(row);
            }
        }
        return all.stream().findFirst();
    }
}
