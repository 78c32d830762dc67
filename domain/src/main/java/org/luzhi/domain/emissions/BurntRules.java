package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.FuelCarbon;

/** The rules of a line of combustion. */
final class BurntRules {

    private static final BigDecimal LEAST_OXIDATION = new BigDecimal("0.8");

    private final Findings findings;
    private final EmissionFactors factors;

    BurntRules(Findings findings, EmissionFactors factors) {
        this.findings = findings;
        this.factors = factors;
    }

    void check(List<Burnt> lines) {
        for (int i = 0; i < lines.size(); i++) {
            check(Section.COMBUSTION.line(i), lines.get(i));
        }
    }

    private void check(String at, Burnt line) {
        findings.quantity(at, line.quantity());
        findings.share(at + "/oxidation", line.oxidation());
        findings.plausible(at + "/oxidation", "oxidation", line.oxidation(), LEAST_OXIDATION, BigDecimal.ONE, "tC/tC");
        FuelCarbon fuel = factors.fuels().get(line.fuel());
        if (fuel == null) {
            findings.error("fuel.unknown", at + "/fuel", line.fuel());
            return;
        }
        findings.unit(at, line.unit(), line.fuel(), fuel.per().dimension());
        MeasuredCarbon.check(findings, at, line.fuel(), fuel.per(), line.carbonContent(), fuel.carbonContent());
        checkDefaults(at, line, fuel);
        findings.measured(
                at + "/netCalorificValue",
                "netCalorificValue",
                line.netCalorificValue(),
                fuel.netCalorificValue(),
                "GJ/" + fuel.per().code());
        checkEvidence(at, line);
    }

    /** What isn't measured must have a default. */
    private void checkDefaults(String at, Burnt line, FuelCarbon fuel) {
        boolean known = line.carbonContent() != null
                || (fuel.carbonPerGigajoule() != null
                        && (line.netCalorificValue() != null || fuel.netCalorificValue() != null));
        if (!known) {
            findings.error(
                    "carbon-content.measured-required",
                    at + "/carbonContent",
                    line.fuel(),
                    fuel.per().code());
        }
        if (line.oxidation() == null && fuel.oxidation() == null) {
            findings.error("oxidation.required", at + "/oxidation", line.fuel());
        }
    }

    private void checkEvidence(String at, Burnt line) {
        if (line.carbonContent() == null) {
            boolean refined = line.netCalorificValue() != null || line.oxidation() != null;
            findings.evidenceAdvised(
                    at, refined, line.evidence(), line.netCalorificValue() != null ? "netCalorificValue" : "oxidation");
        } else {
            findings.evidenceRequired(at, true, line.evidence(), "carbonContent");
        }
    }
}
