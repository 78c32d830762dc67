package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;

/**
 * What one event adds to a score. The score is exactly the sum of its addends.
 *
 * @param points at least 0, rounded once to 12 decimals, up or down so that the sum is the exact score rounded half-even
 * @param indicator code of the indicator
 * @param product of unit consumption, as energy, quantity and limit; null where a figure was measured
 * @param energy in tce, or kWh on the electricity basis
 * @param quantity in the limit's unit of product
 * @param limit the row it was measured by
 * @param subject of the filing whose figure was measured; null for unit consumption, as figure and value
 * @param figure code of the figure that was measured or divided by
 */
public record Addend(
        BigDecimal points,
        String indicator,
        String enterprise,
        @Nullable String product,
        ReportingPeriod period,
        @Nullable BigDecimal energy,
        @Nullable BigDecimal quantity,
        @Nullable PinnedRow limit,
        @Nullable String subject,
        @Nullable String figure,
        @Nullable BigDecimal value,
        boolean accepted,
        long position,
        String eventId) {

    Addend worth(BigDecimal other) {
        return new Addend(
                other,
                indicator,
                enterprise,
                product,
                period,
                energy,
                quantity,
                limit,
                subject,
                figure,
                value,
                accepted,
                position,
                eventId);
    }
}
