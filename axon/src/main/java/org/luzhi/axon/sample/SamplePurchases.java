package org.luzhi.axon.sample;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luzhi.domain.emissions.Direction;
import org.luzhi.domain.emissions.HeatLine;
import org.luzhi.domain.emissions.HeatMedium;
import org.luzhi.domain.emissions.PowerLine;
import org.luzhi.domain.filing.EnergyUse;

/** The year's electricity and heat, as emissions tell them. */
final class SamplePurchases {

    private static final String ELECTRICITY = "electricity";
    private static final String HEAT = "heat";

    private SamplePurchases() {}

    static List<PowerLine> electricity(EnergyUse year) {
        return Stream.concat(
                        year.consumed().stream()
                                .filter(line -> line.energy().equals(ELECTRICITY))
                                .map(SamplePurchases::purchased),
                        year.exported().stream()
                                .filter(line -> line.energy().equals(ELECTRICITY))
                                .map(line -> new PowerLine(
                                        Direction.EXPORTED, line.quantity(), line.unit(), null, new TreeSet<>())))
                .toList();
    }

    private static PowerLine purchased(EnergyUse.Consumed line) {
        EnergyUse.NonFossil certified = line.nonFossil();
        return new PowerLine(
                Direction.PURCHASED,
                line.quantity(),
                line.unit(),
                certified == null ? null : certified.quantity(),
                certified == null ? new TreeSet<>() : certified.certificates());
    }

    static List<HeatLine> heat(EnergyUse year) {
        return Stream.concat(
                        year.consumed().stream()
                                .filter(line -> line.energy().equals(HEAT))
                                .map(line -> new HeatLine(
                                        Direction.PURCHASED,
                                        HeatMedium.HEAT,
                                        line.quantity(),
                                        line.unit(),
                                        null,
                                        null,
                                        null,
                                        null)),
                        year.exported().stream()
                                .filter(line -> line.energy().equals(HEAT))
                                .map(line -> new HeatLine(
                                        Direction.EXPORTED,
                                        HeatMedium.HEAT,
                                        line.quantity(),
                                        line.unit(),
                                        null,
                                        null,
                                        null,
                                        null)))
                .toList();
    }
}
