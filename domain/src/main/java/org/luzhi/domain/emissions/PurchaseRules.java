package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Dimension;

/** The rules of electricity and heat. */
final class PurchaseRules {

    private static final BigDecimal USUAL_FACTOR = new BigDecimal("0.11");
    private static final BigDecimal WET_STEAM = new BigDecimal("2500");
    private static final BigDecimal HOT_STEAM = new BigDecimal("3600");
    private static final BigDecimal COLD_WATER = new BigDecimal("20");
    private static final BigDecimal HOT_WATER = new BigDecimal("200");
    private static final BigDecimal WATER_ENTHALPY = new BigDecimal("83.74");

    private final Findings findings;

    PurchaseRules(Findings findings) {
        this.findings = findings;
    }

    void check(Emissions content) {
        for (int i = 0; i < content.electricity().size(); i++) {
            check(Section.ELECTRICITY.line(i), content.electricity().get(i));
        }
        for (int i = 0; i < content.heat().size(); i++) {
            check(Section.HEAT.line(i), content.heat().get(i));
        }
    }

    private void check(String at, PowerLine line) {
        findings.quantity(at, line.quantity());
        findings.unit(at, line.unit(), "electricity", Dimension.ELECTRICITY);
        findings.notNegative(at + "/nonFossil", line.nonFossil());
        if (line.nonFossil() == null) {
            return;
        }
        if (line.direction() == Direction.EXPORTED) {
            findings.error("non-fossil.exported", at + "/nonFossil");
        }
        if (line.nonFossil().compareTo(line.quantity()) > 0) {
            findings.error(
                    "non-fossil.exceeds",
                    at + "/nonFossil",
                    line.nonFossil().toPlainString(),
                    line.quantity().toPlainString());
        }
        if (line.certificates().stream().allMatch(String::isBlank)) {
            findings.error("non-fossil.without-certificate", at + "/certificates");
        }
    }

    private void check(String at, HeatLine line) {
        findings.quantity(at, line.quantity());
        boolean metered = line.medium() == HeatMedium.HEAT;
        findings.unit(at, line.unit(), line.medium().code(), metered ? Dimension.HEAT : Dimension.MASS);
        state(at + "/enthalpy", line, HeatMedium.STEAM, line.enthalpy(), "enthalpy");
        state(at + "/temperature", line, HeatMedium.HOT_WATER, line.temperature(), "temperature");
        warm(at + "/enthalpy", line.enthalpy(), WATER_ENTHALPY, "kJ/kg");
        warm(at + "/temperature", line.temperature(), COLD_WATER, "°C");
        findings.plausible(at + "/enthalpy", "enthalpy", line.enthalpy(), WET_STEAM, HOT_STEAM, "kJ/kg");
        findings.plausible(at + "/temperature", "temperature", line.temperature(), COLD_WATER, HOT_WATER, "°C");
        findings.measured(at + "/factor", "factor", line.factor(), USUAL_FACTOR, "tCO2/GJ");
        findings.evidenceAdvised(at, line.factor() != null, line.evidence(), "factor");
    }

    /** Steam has an enthalpy, hot water a temperature, and metered heat neither. */
    private void state(String at, HeatLine line, HeatMedium of, @Nullable BigDecimal value, String field) {
        if (line.medium() == of && value == null) {
            findings.error("heat-line.state-missing", at, field);
        } else if (line.medium() != of && value != null) {
            findings.error("heat-line.state-needless", at, field);
        }
    }

    /** Heat counts from water of 20 °C. */
    private void warm(String at, @Nullable BigDecimal value, BigDecimal reference, String unit) {
        if (value != null && value.compareTo(reference) < 0) {
            findings.error("heat-line.too-cold", at, value.toPlainString(), reference.toPlainString(), unit);
        }
    }
}
