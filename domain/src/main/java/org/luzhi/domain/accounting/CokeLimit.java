package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.LimitCorrections;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/**
 * The limit of coke under its conditions (GB 21342-2025): volatile matter by Table 2 with linear interpolation, beyond its
 * ends the end; moisture above the reference; mixed gas; wet quenching; the age of the ovens.
 */
public final class CokeLimit {

    private static final String AGE_15 = "coke_age_15";
    private static final String AGE_25 = "coke_age_25";

    private CokeLimit() {}

    public static CorrectedLimit of(CokeConditions conditions, ReportingPeriod period, Standards standards) {
        LimitCorrections terms = standards.limitCorrections();
        String product = conditions.oven().product();
        Corrections corrections = new Corrections(
                standards.pinLimit(product, period).orElseThrow().row());
        PinnedRow moisture = terms.term(product + "_moisture", period);
        corrections.add(moisture, above(conditions.moisture(), moisture).max(BigDecimal.ZERO));
        corrections.add(terms.term(product + "_mixed_gas", period), conditions.mixedGas());
        if (conditions.wetQuenching()) {
            corrections.add(terms.term("coke_wet_quench", period), BigDecimal.ONE);
        }
        addAge(corrections, conditions.age(), terms.term(AGE_15, period), terms.term(AGE_25, period));
        addVolatileMatter(
                corrections,
                conditions.dryVolatile(),
                terms.volatileMatter(conditions.oven().code(), period));
        return corrections.corrected();
    }

    /** The correction for the older ovens stands in place of the other. */
    private static void addAge(Corrections corrections, BigDecimal age, PinnedRow old, PinnedRow older) {
        if (above(age, older).signum() > 0) {
            corrections.add(older, BigDecimal.ONE);
        } else if (above(age, old).signum() > 0) {
            corrections.add(old, BigDecimal.ONE);
        }
    }

    private static void addVolatileMatter(Corrections corrections, BigDecimal volatileMatter, List<PinnedRow> points) {
        BigDecimal within = volatileMatter.max(at(points.getFirst())).min(at(points.getLast()));
        PinnedRow low = points.stream()
                .filter(point -> at(point).compareTo(within) <= 0)
                .toList()
                .getLast();
        PinnedRow high = points.stream()
                .filter(point -> at(point).compareTo(within) >= 0)
                .toList()
                .getFirst();
        if (low.equals(high)) {
            corrections.add(List.of(low), correction(low));
            return;
        }
        BigDecimal rise = correction(high).subtract(correction(low)).multiply(within.subtract(at(low)));
        corrections.add(List.of(low, high), correction(low).add(Decimals.quotient(rise, at(high).subtract(at(low)))));
    }

    private static BigDecimal above(BigDecimal value, PinnedRow term) {
        return value.subtract(Corrections.of(term, LimitCorrections.REFERENCE));
    }

    private static BigDecimal at(PinnedRow point) {
        return Corrections.of(point, LimitCorrections.DRY_VOLATILE);
    }

    private static BigDecimal correction(PinnedRow point) {
        return Corrections.of(point, LimitCorrections.CORRECTION);
    }
}
