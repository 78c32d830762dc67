package org.luzhi.domain.emissions;

import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.standard.EmissionFactors;

/** The rules of carbonates, acids and CO2 delivered. */
final class ProcessRules {

    private final Findings findings;
    private final EmissionFactors factors;

    ProcessRules(Findings findings, EmissionFactors factors) {
        this.findings = findings;
        this.factors = factors;
    }

    void check(Emissions content) {
        for (int i = 0; i < content.carbonates().size(); i++) {
            check(Section.CARBONATES.line(i), content.carbonates().get(i));
        }
        for (int i = 0; i < content.nitricAcid().size(); i++) {
            check(Section.NITRIC_ACID.line(i), content.nitricAcid().get(i));
        }
        for (int i = 0; i < content.recovered().size(); i++) {
            check(Section.RECOVERED.line(i), content.recovered().get(i));
        }
    }

    private void check(String at, Calcined line) {
        if (!factors.carbonates().containsKey(line.carbonate())) {
            findings.error("carbonate.unknown", at + "/carbonate", line.carbonate());
        }
        findings.quantity(at, line.quantity());
        findings.unit(at, line.unit(), line.carbonate(), Dimension.MASS);
        findings.share(at + "/purity", line.purity());
    }

    private void check(String at, AcidMade line) {
        findings.quantity(at, line.quantity());
        findings.unit(at, line.unit(), line.process().code(), Dimension.MASS);
        findings.share(at + "/destruction", line.destruction());
        findings.share(at + "/utilisation", line.utilisation());
        if ((line.destruction() == null) != (line.utilisation() == null)) {
            String missing = line.destruction() == null ? "destruction" : "utilisation";
            findings.error("abatement.incomplete", at + "/" + missing, missing);
        }
        findings.evidenceRequired(at, line.destruction() != null, line.evidence(), "destruction");
    }

    private void check(String at, Delivered line) {
        findings.quantity(at, line.quantity());
        findings.unit(at, line.unit(), "co2", Dimension.VOLUME, Dimension.MASS);
        findings.share(at + "/purity", line.purity());
        findings.evidenceRequired(at, true, line.evidence(), "quantity");
    }
}
