package org.luzhi.domain.emissions;

import java.util.List;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.Material;

/** The rules of a line of the carbon balance. */
final class BalanceRules {

    /** Delivered outside it has a section of its own; in the balance it may only go in. */
    private static final String CARBON_DIOXIDE = "co2";

    private final Findings findings;
    private final EmissionFactors factors;

    BalanceRules(Findings findings, EmissionFactors factors) {
        this.findings = findings;
        this.factors = factors;
    }

    void check(Emissions content) {
        check(Section.INPUTS, content.inputs());
        check(Section.OUTPUTS, content.outputs());
        check(Section.WASTES, content.wastes());
    }

    private void check(Section section, List<? extends CarbonLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            CarbonLine line = lines.get(i);
            String at = section.line(i);
            findings.quantity(at, line.quantity());
            findings.evidenceRequired(at, line.carbonContent() != null, line.evidence(), "carbonContent");
            checkMaterial(at, line);
            if (section != Section.INPUTS && line.material().equals(CARBON_DIOXIDE)) {
                findings.error("material.not-output", at + "/material", line.material());
            }
        }
    }

    private void checkMaterial(String at, CarbonLine line) {
        Material material = factors.materials().get(line.material());
        if (material == null) {
            findings.error("material.unknown", at + "/material", line.material());
            return;
        }
        findings.unit(at, line.unit(), line.material(), material.per().dimension());
        if (line.carbonContent() == null && material.carbonContent() == null) {
            findings.error(
                    "carbon-content.measured-required",
                    at + "/carbonContent",
                    line.material(),
                    material.per().code());
        }
        MeasuredCarbon.check(
                findings, at, line.material(), material.per(), line.carbonContent(), material.carbonContent());
    }
}
