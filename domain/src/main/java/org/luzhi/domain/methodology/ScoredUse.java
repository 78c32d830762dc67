package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.ProductAmount;
import org.luzhi.domain.accounting.UnitConsumption;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;

/**
 * The energy that one product of one filing took: what a score is made of.
 *
 * @param enterprise its unified social credit code
 * @param limit the row that the filing pinned for the product
 * @param energy in tce, or in kWh where the limit is one of electricity
 * @param quantity in the limit's unit of product; zero in a month that made nothing, whose energy counts all the same
 * @param accepted whether the version that counts has been accepted
 * @param position of the event in the history
 * @param eventId of the event
 * @param notComputable why its unit consumption can't be told, when a score can't use it
 */
public record ScoredUse(
        String enterprise,
        String product,
        ReportingPeriod period,
        PinnedRow limit,
        BigDecimal energy,
        BigDecimal quantity,
        boolean accepted,
        long position,
        String eventId,
        @Nullable String notComputable) {

    /** The uses of one filing, one for each of its products. */
    public static List<ScoredUse> of(
            String enterprise,
            ReportingPeriod period,
            List<ProductAmount> products,
            List<PinnedRow> pinned,
            boolean accepted,
            long position,
            String eventId) {
        return products.stream()
                .flatMap(product -> limit(pinned, product).stream()
                        .map(limit -> new ScoredUse(
                                enterprise,
                                product.product(),
                                period,
                                limit,
                                product.energy(),
                                product.quantity(),
                                accepted,
                                position,
                                eventId,
                                unusable(product))))
                .toList();
    }

    private static Optional<PinnedRow> limit(List<PinnedRow> pinned, ProductAmount product) {
        return pinned.stream()
                .filter(row -> !row.table().equals("fuels") && row.code().equals(product.product()))
                .findFirst();
    }

    private static @Nullable String unusable(ProductAmount product) {
        String reason = product.notComputable();
        return UnitConsumption.ZERO_OUTPUT.equals(reason) ? null : reason;
    }
}
