package org.luzhi.projections.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.Amounts;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.standard.PinnedRow;

/**
 * Sums a filing once where several ask for it, one after the other: it remembers the last one, by identity, since equal
 * values would cost as much to compare. For one thread.
 */
public final class LastAmounts implements EnergyAccounting.Summing {

    private @Nullable EnergyUse content;
    private @Nullable List<PinnedRow> pinned;
    private @Nullable Amounts amounts;

    @Override
    @SuppressWarnings("ReferenceEquality") // the very one means: asked just now
    public Amounts amounts(EnergyUse use, List<PinnedRow> rows) {
        Amounts known = amounts;
        if (known == null || content != use || pinned != rows) {
            known = EnergyAccounting.amounts(use, rows);
            content = use;
            pinned = rows;
            amounts = known;
        }
        return known;
    }
}
