package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;

/**
 * What one event adds to a score. The score is exactly the sum of its addends.
 *
 * @param points at least 0, rounded once to 12 decimals, up or down so that the sum is the exact score rounded half-even
 * @param indicator code of the indicator
 * @param energy in tce, or kWh on the electricity basis
 * @param quantity in the limit's unit of product
 * @param limit the row it was measured by
 */
public record Addend(
        BigDecimal points,
        String indicator,
        String enterprise,
        String product,
        ReportingPeriod period,
        BigDecimal energy,
        BigDecimal quantity,
        PinnedRow limit,
        boolean accepted,
        long position,
        String eventId) {

    Addend worth(BigDecimal other) {
        return new Addend(
                other, indicator, enterprise, product, period, energy, quantity, limit, accepted, position, eventId);
    }
}
