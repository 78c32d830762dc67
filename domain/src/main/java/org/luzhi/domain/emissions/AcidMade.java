package org.luzhi.domain.emissions;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.Unit;

/**
 * Nitric or adipic acid made: E = AD · EF · (1 − η · μ) · 10⁻³ · GWP (硝酸、己二酸生产过程, GB/T 32151.10-2023).
 *
 * @param unit of mass, of acid at 100 %
 * @param destruction η, the share of nitrous oxide that the abatement destroys, 0 to 1; absent without abatement
 * @param utilisation μ, the share of the time that the abatement ran, 0 to 1
 * @param evidence digest of the record of the abatement, 64 hex digits
 */
public record AcidMade(
        AcidProcess process,
        BigDecimal quantity,
        Unit unit,
        @Nullable BigDecimal destruction,
        @Nullable BigDecimal utilisation,
        @Nullable String evidence) {

    static final Comparator<AcidMade> CANONICAL = CanonicalOrder.by(
            AcidMade::process,
            AcidMade::quantity,
            AcidMade::unit,
            AcidMade::destruction,
            AcidMade::utilisation,
            AcidMade::evidence);

    public AcidMade {
        quantity = Decimals.normal(quantity);
        destruction = CanonicalOrder.normal(destruction);
        utilisation = CanonicalOrder.normal(utilisation);
    }
}
