package org.luzhi.domain.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.subject.Content;

/**
 * A month's energy use as filed (能源购进、消费与库存, NBS form 205-1; GB/T 2589-2020). Lines are kept in one canonical
 * order and decimals in one canonical scale, so that two equal filings are equal values.
 *
 * @param consumed at least one line
 * @param outputValue 产值 at stated prices, 10⁴ yuan
 */
public record EnergyUse(
        List<Consumed> consumed,
        List<Exported> exported,
        List<Produced> produced,
        @Nullable BigDecimal outputValue) implements Content {

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    public EnergyUse {
        consumed = consumed.stream().sorted(Consumed.CANONICAL).toList();
        exported = exported.stream().sorted(Exported.CANONICAL).toList();
        produced = produced.stream().sorted(Produced.CANONICAL).toList();
        outputValue = normal(outputValue);
    }

    /** What the energy is for. */
    public enum Purpose {
        FUEL,
        /** 原料用能: becomes part of the product; outside the dual-control assessment (发改环资〔2022〕803号). */
        FEEDSTOCK;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param energy code of {@code fuels.csv}
     * @param measuredKgcePerUnit measured conversion, kgce per the row's base unit
     * @param product the product it was used for, when there are several
     */
    public record Consumed(
            String energy,
            BigDecimal quantity,
            Unit unit,
            @Nullable BigDecimal measuredKgcePerUnit,
            Purpose purpose,
            @Nullable NonFossil nonFossil,
            @Nullable String product) {

        private static final Comparator<Consumed> CANONICAL = Comparator.comparing(Consumed::energy)
                .thenComparing(Consumed::product, ABSENT_FIRST)
                .thenComparing(Consumed::purpose)
                .thenComparing(Consumed::unit)
                .thenComparing(Consumed::quantity)
                .thenComparing(Consumed::measuredKgcePerUnit, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Consumed::nonFossil, Comparator.nullsFirst(NonFossil.CANONICAL));

        public Consumed {
            quantity = Decimals.normal(quantity);
            measuredKgcePerUnit = normal(measuredKgcePerUnit);
        }
    }

    /**
     * The certified non-fossil part of an electricity line, in the line's unit.
     *
     * @param certificates numbers of the green electricity certificates (绿证 GEC), at least one
     */
    public record NonFossil(BigDecimal quantity, SortedSet<String> certificates) {

        private static final Comparator<NonFossil> CANONICAL = Comparator.comparing(NonFossil::quantity)
                .thenComparing(nonFossil -> String.join(" ", nonFossil.certificates()));

        public NonFossil {
            quantity = Decimals.normal(quantity);
            certificates = Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(certificates)));
        }
    }

    /** Energy sold or sent outside the boundary. */
    public record Exported(
            String energy,
            BigDecimal quantity,
            Unit unit,
            @Nullable BigDecimal measuredKgcePerUnit,
            @Nullable String product) {

        private static final Comparator<Exported> CANONICAL = Comparator.comparing(Exported::energy)
                .thenComparing(Exported::product, ABSENT_FIRST)
                .thenComparing(Exported::unit)
                .thenComparing(Exported::quantity)
                .thenComparing(Exported::measuredKgcePerUnit, Comparator.nullsFirst(Comparator.naturalOrder()));

        public Exported {
            quantity = Decimals.normal(quantity);
            measuredKgcePerUnit = normal(measuredKgcePerUnit);
        }
    }

    /** @param product a limit row of {@code benchmarks.csv} or one of the city's own products */
    public record Produced(String product, BigDecimal quantity, Unit unit) {

        private static final Comparator<Produced> CANONICAL = Comparator.comparing(Produced::product)
                .thenComparing(Produced::unit)
                .thenComparing(Produced::quantity);

        public Produced {
            quantity = Decimals.normal(quantity);
        }
    }

    private static @Nullable BigDecimal normal(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.normal(value);
    }
}
