package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Power units in the national carbon market (核算与报告指南 发电设施; 配额总量设定与分配实施方案): what electricity and heat
 * take of the emissions by the heat ratio α, what was supplied, and the allowance
 * A = W · B_e · F_r · F_l · F_f + Q · B_h with F_r = 1 − 0.22 α (coal) or 1 − 0.6 α (gas). Intensities are quotients of these:
 * (1 − α) · E / W in tCO2/MWh and α · E / Q in tCO2/GJ.
 *
 * @param forPower tCO2, Σ (1 − α) · E
 * @param forHeat tCO2, Σ α · E
 * @param power W, MWh
 * @param heat Q, GJ
 * @param allowance tCO2
 */
record PowerUnits(BigDecimal forPower, BigDecimal forHeat, BigDecimal power, BigDecimal heat, BigDecimal allowance) {

    private static final PowerUnits NONE =
            new PowerUnits(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static PowerUnits of(Emissions content, Rows rows) {
        return content.units().stream()
                .map(unit -> of(unit, fuels(content, unit), rows))
                .reduce(NONE, PowerUnits::plus);
    }

    private static List<UnitFuel> fuels(Emissions content, PowerUnit unit) {
        return content.unitFuels().stream()
                .filter(fuel -> fuel.generator().equals(unit.generator()))
                .toList();
    }

    private static PowerUnits of(PowerUnit unit, List<UnitFuel> fuels, Rows rows) {
        BigDecimal emitted = UnitCombustion.of(fuels, rows).co2();
        BigDecimal forHeat = emitted.multiply(unit.heatRatio());
        return new PowerUnits(
                emitted.subtract(forHeat), forHeat, unit.powerSupplied(), unit.heatSupplied(), allowance(unit, rows));
    }

    private static BigDecimal allowance(PowerUnit unit, Rows rows) {
        BenchmarkClass benchmark = unit.benchmark();
        BigDecimal correction = BigDecimal.ONE.subtract(
                rows.constant(benchmark.heatCorrection()).multiply(unit.heatRatio()));
        return unit.powerSupplied()
                .multiply(rows.constant(benchmark.powerBenchmark()))
                .multiply(correction)
                .multiply(orOne(unit.coolingFactor()))
                .multiply(orOne(unit.loadFactor()))
                .add(unit.heatSupplied().multiply(rows.constant(benchmark.heatBenchmark())));
    }

    private static BigDecimal orOne(@Nullable BigDecimal factor) {
        return factor == null ? BigDecimal.ONE : factor;
    }

    private PowerUnits plus(PowerUnits other) {
        return new PowerUnits(
                forPower.add(other.forPower),
                forHeat.add(other.forHeat),
                power.add(other.power),
                heat.add(other.heat),
                allowance.add(other.allowance));
    }

    /** tCO2 of all units. */
    BigDecimal emissions() {
        return forPower.add(forHeat);
    }
}
