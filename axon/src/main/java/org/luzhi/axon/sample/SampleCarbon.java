package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.emissions.Burnt;
import org.luzhi.domain.emissions.Discharge;
import org.luzhi.domain.emissions.Fed;
import org.luzhi.domain.emissions.FuelOrigin;
import org.luzhi.domain.emissions.Made;
import org.luzhi.domain.emissions.OutputUse;
import org.luzhi.domain.emissions.Wasted;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.FuelCarbon;
import org.luzhi.domain.standard.Standards;

/** Where an enterprise's carbon came from and went to in the year. */
record SampleCarbon(SampleEmissions.Plant plant, EnergyUse year) {

    /** Everything that holds carbon and is not fed is burnt. */
    List<Burnt> burnt() {
        return year.consumed().stream()
                .filter(line -> input(line).isEmpty() && holdsCarbon(line.energy()))
                .map(line -> new Burnt(
                        line.energy(), FuelOrigin.PURCHASED, line.quantity(), line.unit(), null, null, null, null))
                .toList();
    }

    private static boolean holdsCarbon(String energy) {
        FuelCarbon fuel = Standards.builtIn().emissionFactors().fuels().get(energy);
        return fuel != null && fuel.carbonPerGigajoule() != null;
    }

    List<Fed> fed() {
        return year.consumed().stream()
                .flatMap(line -> input(line).map(input -> fed(line, input)).stream())
                .toList();
    }

    private static Fed fed(EnergyUse.Consumed line, SampleEmissions.Input input) {
        BigDecimal booked = input.bookedShare();
        return new Fed(
                line.energy(),
                booked == null ? line.quantity() : line.quantity().multiply(booked),
                line.unit(),
                input.carbonContent(),
                evidence(line.energy(), input.carbonContent()));
    }

    private Optional<SampleEmissions.Input> input(EnergyUse.Consumed line) {
        return plant.inputs().stream()
                .filter(input -> input.energy().equals(line.energy()) && input.purpose() == line.purpose())
                .findFirst();
    }

    List<Made> made() {
        return plant.outputs().stream().flatMap(this::made).toList();
    }

    private Stream<Made> made(SampleEmissions.Output output) {
        return Stream.concat(
                year.produced().stream()
                        .filter(line -> line.product().equals(output.from()))
                        .map(line -> made(output.material(), line.quantity(), line.unit())),
                year.exported().stream()
                        .filter(line -> line.energy().equals(output.from()))
                        .map(line -> made(output.material(), line.quantity(), line.unit())));
    }

    private static Made made(String material, BigDecimal quantity, Unit unit) {
        return new Made(material, quantity, unit, OutputUse.PRODUCT, null, null);
    }

    List<Wasted> wasted() {
        BigDecimal feed = fed().stream().map(Fed::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return plant.wastes().stream()
                .map(waste -> new Wasted(
                        waste.material(),
                        feed.multiply(waste.perFeed()),
                        Unit.T,
                        waste.carbonContent(),
                        evidence(waste.material(), waste.carbonContent())))
                .toList();
    }

    List<Discharge> discharged() {
        return plant.pollutants().stream()
                .map(line -> new Discharge(line.outlet(), line.pollutant(), line.kilograms(), Unit.KG))
                .toList();
    }

    private static @Nullable String evidence(String of, @Nullable BigDecimal measured) {
        return measured == null ? null : SampleEvidence.of("检测报告 " + of + " " + measured.toPlainString());
    }
}
