package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.EmissionFactors;

/** The rules of a mine. */
final class MineRules {

    /** Above any relative outflow that the grade reports of the coalfield show, m³/t. */
    private static final BigDecimal MOST_OUTFLOW = new BigDecimal("150");

    private final Findings findings;
    private final EmissionFactors factors;
    private final ReportingPeriod period;

    MineRules(Findings findings, EmissionFactors factors, ReportingPeriod period) {
        this.findings = findings;
        this.factors = factors;
        this.period = period;
    }

    void check(List<Mine> mines) {
        for (int i = 0; i < mines.size(); i++) {
            check(Section.MINES.line(i), mines.get(i));
        }
    }

    private void check(String at, Mine mine) {
        findings.named(at + "/mine", mine.mine());
        findings.quantity(at, mine.quantity());
        findings.unit(at, mine.unit(), "raw_coal", Dimension.MASS);
        findings.notNegative(at + "/methaneOutflow", mine.methaneOutflow());
        findings.notNegative(at + "/carbonDioxideOutflow", mine.carbonDioxideOutflow());
        findings.notNegative(at + "/methaneUsed", mine.methaneUsed());
        findings.notNegative(at + "/methaneFlared", mine.methaneFlared());
        findings.plausible(
                at + "/methaneOutflow", "methaneOutflow", mine.methaneOutflow(), BigDecimal.ZERO, MOST_OUTFLOW, "m3/t");
        findings.evidenceAdvised(at, mine.methaneOutflow() != null, mine.evidence(), "methaneOutflow");
        if (mine.method() == MiningMethod.UNDERGROUND) {
            checkUnderground(at, mine);
        }
        checkGas(at, mine);
    }

    private void checkUnderground(String at, Mine mine) {
        if (mine.gasGrade() == null) {
            findings.error("mine.grade-missing", at + "/gasGrade", mine.mine());
        }
        if (mine.methaneOutflow() == null) {
            findings.error("mine.outflow-missing", at + "/methaneOutflow", mine.mine());
        }
    }

    /** No more can be used and flared than came out. */
    private void checkGas(String at, Mine mine) {
        BigDecimal taken = MineGas.orZero(mine.methaneUsed()).add(MineGas.orZero(mine.methaneFlared()));
        boolean computable = mine.unit().dimension() == Dimension.MASS
                && (mine.methaneOutflow() != null || mine.method() == MiningMethod.OPEN_PIT);
        if (!computable || taken.signum() <= 0) {
            return;
        }
        BigDecimal outflow = MineGas.outflow(mine, openPitOutflow());
        if (taken.compareTo(outflow) > 0) {
            findings.error(
                    "mine.gas-exceeds",
                    at + (mine.methaneUsed() == null ? "/methaneFlared" : "/methaneUsed"),
                    taken.toPlainString(),
                    outflow.toPlainString());
        }
    }

    private BigDecimal openPitOutflow() {
        return new Rows(List.of(factors.pin(EmissionFactors.CONSTANTS, MineGas.OPEN_PIT_OUTFLOW, period)
                        .orElseThrow()
                        .row()))
                .constant(MineGas.OPEN_PIT_OUTFLOW);
    }
}
