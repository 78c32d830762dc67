package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The energy that one product took.
 *
 * @param energy in tce, or in kWh on the electricity basis; zero when not split
 * @param quantity in the limit's unit of product where it has one
 * @param notComputable why its unit consumption can't be computed, in the words of {@link UnitConsumption}; null when it can
 */
public record ProductAmount(
        String product,
        BigDecimal energy,
        BigDecimal quantity,
        @Nullable String notComputable) {}
