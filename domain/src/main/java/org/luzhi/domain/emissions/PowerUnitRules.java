package org.luzhi.domain.emissions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of power units; those of their fuels are in {@link UnitFuelRules}. */
final class PowerUnitRules {

    private final Findings findings;

    PowerUnitRules(Findings findings) {
        this.findings = findings;
    }

    void check(List<PowerUnit> units, List<UnitFuel> fuels) {
        Set<String> fuelled = fuels.stream().map(UnitFuel::generator).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            PowerUnit unit = units.get(i);
            String at = Section.UNITS.line(i);
            check(at, unit);
            if (!seen.add(unit.generator())) {
                findings.error("power-unit.twice", at + "/generator", unit.generator());
            }
            if (!fuelled.contains(unit.generator()) && unit.powerSupplied().signum() > 0) {
                findings.error("power-unit.without-fuel", at + "/generator", unit.generator());
            }
        }
    }

    private void check(String at, PowerUnit unit) {
        findings.named(at + "/generator", unit.generator());
        findings.notNegative(at + "/powerSupplied", unit.powerSupplied());
        findings.notNegative(at + "/heatSupplied", unit.heatSupplied());
        findings.share(at + "/heatRatio", unit.heatRatio());
        findings.measured(at + "/coolingFactor", "coolingFactor", unit.coolingFactor(), null, "");
        findings.measured(at + "/loadFactor", "loadFactor", unit.loadFactor(), null, "");
        if (unit.heatSupplied().signum() > 0 != unit.heatRatio().signum() > 0) {
            findings.error(
                    "power-unit.heat-ratio",
                    at + "/heatRatio",
                    unit.heatRatio().toPlainString(),
                    unit.heatSupplied().toPlainString());
        }
    }
}
