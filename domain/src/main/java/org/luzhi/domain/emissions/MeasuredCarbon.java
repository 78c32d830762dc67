package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Dimension;
import org.luzhi.domain.measure.Unit;

/** The rules of a measured carbon content: zero is possible, more carbon than mass is not. */
final class MeasuredCarbon {

    private MeasuredCarbon() {}

    static void check(
            Findings findings,
            String line,
            String code,
            Unit per,
            @Nullable BigDecimal measured,
            @Nullable BigDecimal usual) {
        if (measured == null) {
            return;
        }
        String at = line + "/carbonContent";
        if (measured.signum() < 0) {
            findings.error("quantity.negative", at, measured.toPlainString());
        } else if (per.dimension() == Dimension.MASS && measured.compareTo(BigDecimal.ONE) > 0) {
            findings.error("carbon-content.more-than-mass", at, code, measured.toPlainString());
        } else if (usual != null) {
            findings.measured(at, code, measured, usual, "tC/" + per.code());
        }
    }
}
