package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.FuelCarbon;

/** The rules of the fuels of power units. */
final class UnitFuelRules {

    private static final BigDecimal LEAST_CARBON = new BigDecimal("20");
    private static final BigDecimal MOST_CARBON = new BigDecimal("95");

    private final Findings findings;
    private final EmissionFactors factors;

    UnitFuelRules(Findings findings, EmissionFactors factors) {
        this.findings = findings;
        this.factors = factors;
    }

    void check(List<UnitFuel> lines, List<PowerUnit> units) {
        Set<String> known = units.stream().map(PowerUnit::generator).collect(Collectors.toSet());
        for (int i = 0; i < lines.size(); i++) {
            UnitFuel line = lines.get(i);
            String at = Section.UNIT_FUELS.line(i);
            if (!known.contains(line.generator())) {
                findings.error("power-unit.unknown", at + "/generator", line.generator());
            }
            check(at, line);
        }
    }

    private void check(String at, UnitFuel line) {
        findings.quantity(at, line.quantity());
        findings.percent(at + "/carbonAirDried", line.carbonAirDried());
        findings.percent(at + "/moistureAirDried", line.moistureAirDried());
        findings.percent(at + "/moistureReceived", line.moistureReceived());
        findings.plausible(
                at + "/carbonAirDried", "carbonAirDried", line.carbonAirDried(), LEAST_CARBON, MOST_CARBON, "%");
        FuelCarbon fuel = factors.fuels().get(line.fuel());
        if (fuel == null) {
            findings.error("fuel.unknown", at + "/fuel", line.fuel());
            return;
        }
        findings.unit(at, line.unit(), line.fuel(), fuel.per().dimension());
        findings.measured(
                at + "/netCalorificValue",
                "netCalorificValue",
                line.netCalorificValue(),
                fuel.netCalorificValue(),
                "GJ/" + fuel.per().code());
        checkBasis(at, line, fuel);
    }

    /** Coal is tested or pays the default; oil and gas go by the table. */
    private void checkBasis(String at, UnitFuel line, FuelCarbon fuel) {
        if (fuel.isSolid() == (line.carbonBasis() == CarbonBasis.TABLE)) {
            findings.error(
                    "power-unit.carbon-basis",
                    at + "/carbonBasis",
                    line.fuel(),
                    line.carbonBasis().code());
            return;
        }
        switch (line.carbonBasis()) {
            case TESTED -> checkTested(at, line);
            case UNTESTED -> required(at, "netCalorificValue", line.netCalorificValue(), line);
            case TABLE -> checkTable(at, line, fuel);
        }
    }

    private void checkTested(String at, UnitFuel line) {
        required(at, "carbonAirDried", line.carbonAirDried(), line);
        required(at, "moistureAirDried", line.moistureAirDried(), line);
        required(at, "moistureReceived", line.moistureReceived(), line);
        findings.evidenceRequired(at, true, line.evidence(), "carbonAirDried");
        if (line.moistureAirDried() != null
                && line.moistureReceived() != null
                && line.moistureAirDried().compareTo(line.moistureReceived()) > 0) {
            findings.warning(
                    "power-unit.moisture",
                    at + "/moistureAirDried",
                    line.moistureAirDried().toPlainString(),
                    line.moistureReceived().toPlainString());
        }
    }

    private void checkTable(String at, UnitFuel line, FuelCarbon fuel) {
        findings.evidenceAdvised(at, line.netCalorificValue() != null, line.evidence(), "netCalorificValue");
        boolean known = fuel.carbonPerGigajoule() != null && fuel.netCalorificValue() != null;
        if (!known) {
            findings.error("power-unit.not-in-table", at + "/fuel", line.fuel());
        }
    }

    private void required(String at, String field, @Nullable BigDecimal value, UnitFuel line) {
        if (value == null) {
            findings.error(
                    "power-unit.carbon-missing",
                    at + "/" + field,
                    field,
                    line.carbonBasis().code());
        }
    }
}
