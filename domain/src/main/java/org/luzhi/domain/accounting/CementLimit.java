package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.LimitCorrections;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;

/**
 * The limit of cement at its clinker ratio (GB 16780-2021): the printed one is for 75 %, and each per cent off it, up or
 * down, moves level 1 by 1.10, level 2 by 1.15 and level 3 by 1.20 kgce/t.
 */
public final class CementLimit {

    private CementLimit() {}

    /** @param clinker clinker ratio of the cement, % */
    public static CorrectedLimit of(BigDecimal clinker, ReportingPeriod period, Standards standards) {
        PinnedRow term = standards.limitCorrections().term("cement_clinker", period);
        Corrections corrections = new Corrections(
                standards.pinLimit("cement", period).orElseThrow().row());
        corrections.add(term, clinker.subtract(Corrections.of(term, LimitCorrections.REFERENCE)));
        return corrections.corrected();
    }
}
