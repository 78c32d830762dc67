package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.EnergyUse;

/** An enterprise's twelve months of energy use in one, so that what it files of the year agrees with them. */
final class SampleTotal {

    private static final int MONTHS = 12;

    private SampleTotal() {}

    static List<EnergyUse> months(SampleCity city, SampleEnterprise enterprise) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new SampleMonth(city, enterprise, month).energyUse())
                .toList();
    }

    /** Lines of one energy, purpose and unit become one, whatever product they were for. */
    static EnergyUse of(List<EnergyUse> months) {
        return new EnergyUse(
                merged(
                        months.stream().flatMap(month -> month.consumed().stream()),
                        line -> List.of(line.energy(), line.purpose(), line.unit()),
                        SampleTotal::plus),
                merged(
                        months.stream().flatMap(month -> month.exported().stream()),
                        line -> List.of(line.energy(), line.unit()),
                        (one, more) -> new EnergyUse.Exported(
                                one.energy(), one.quantity().add(more.quantity()), one.unit(), null, null)),
                merged(
                        months.stream().flatMap(month -> month.produced().stream()),
                        line -> List.of(line.product(), line.unit()),
                        (one, more) -> new EnergyUse.Produced(
                                one.product(), one.quantity().add(more.quantity()), one.unit())),
                months.stream()
                        .map(month -> Objects.requireNonNull(month.outputValue()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static <L> List<L> merged(Stream<L> lines, Function<L, List<?>> alike, BinaryOperator<L> plus) {
        Collection<L> sums = lines.collect(Collectors.toMap(alike, Function.identity(), plus, LinkedHashMap::new))
                .values();
        return List.copyOf(sums);
    }

    private static EnergyUse.Consumed plus(EnergyUse.Consumed one, EnergyUse.Consumed more) {
        return new EnergyUse.Consumed(
                one.energy(),
                one.quantity().add(more.quantity()),
                one.unit(),
                null,
                one.purpose(),
                plus(one.nonFossil(), more.nonFossil()),
                null);
    }

    private static EnergyUse.@Nullable NonFossil plus(
            EnergyUse.@Nullable NonFossil one, EnergyUse.@Nullable NonFossil more) {
        if (one == null || more == null) {
            return one == null ? more : one;
        }
        SortedSet<String> certificates = new TreeSet<>(one.certificates());
        certificates.addAll(more.certificates());
        return new EnergyUse.NonFossil(one.quantity().add(more.quantity()), certificates);
    }
}
