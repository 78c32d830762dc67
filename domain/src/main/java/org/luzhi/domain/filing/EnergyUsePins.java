package org.luzhi.domain.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Pin;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/** The rows that an energy filing uses: one per energy, then one per product, each in order of its code. */
final class EnergyUsePins {

    private EnergyUsePins() {}

    static List<PinnedRow> of(EnergyUse content, ReportingPeriod period, Standards standards) {
        return pins(content, period, standards).stream().map(Pin::row).toList();
    }

    static List<Pin> pins(EnergyUse content, ReportingPeriod period, Standards standards) {
        Collection<String> energies = new TreeSet<>();
        content.consumed().forEach(line -> energies.add(line.energy()));
        content.exported().forEach(line -> energies.add(line.energy()));
        Collection<String> products = new TreeSet<>();
        content.produced().forEach(line -> products.add(line.product()));
        List<Pin> pins = new ArrayList<>();
        energies.forEach(energy -> pins.add(standards.pinFuel(energy, period).orElseThrow()));
        products.forEach(product -> pins.add(standards.pinLimit(product, period).orElseThrow()));
        return pins;
    }

    /** Pointer to the first line that uses the row. */
    static String firstUse(EnergyUse content, PinnedRow row) {
        return Stream.of(
                        first("/content/consumed/%d/energy", content.consumed(), Consumed::energy, row),
                        first("/content/exported/%d/energy", content.exported(), Exported::energy, row),
                        first("/content/produced/%d/product", content.produced(), Produced::product, row))
                .flatMap(List::stream)
                .findFirst()
                .orElse("/content");
    }

    private static <L> List<String> first(String pointer, List<L> lines, Function<L, String> code, PinnedRow row) {
        for (int i = 0; i < lines.size(); i++) {
            if (code.apply(lines.get(i)).equals(row.code())) {
                return List.of(pointer.formatted(i));
            }
        }
        return List.of();
    }
}
