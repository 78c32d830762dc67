package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.PinnedRow;

/** Comprehensive energy consumption of a filing, GB/T 2589-2020 (综合能耗计算通则). Pure: content and pinned rows in, totals out. */
public final class EnergyAccounting {

    private EnergyAccounting() {}

    /**
     * Accounts for a month's energy use.
     *
     * @param content a filing that keeps the rules of its subject
     * @param pinned the conversion of every energy and the limit of every product that the content names
     * @throws IllegalArgumentException when a row is missing, or a conversion neither measured nor pinned
     */
    public static Accounted of(EnergyUse content, List<PinnedRow> pinned) {
        Pinned rows = new Pinned(pinned);
        EnergyLines lines = EnergyLines.of(content, rows);
        BigDecimal net = lines.net().tce();
        return new Accounted(
                lines.gross().tce(),
                net,
                lines.lessFeedstock().tce(),
                lines.lessNonFossil().tce(),
                ProductShares.unitConsumption(content, lines, rows),
                perOutputValue(net, content.outputValue()));
    }

    /** The sums alone, as {@link #of} has them: what is kept of a filing, and cheaper. */
    public static Amounts amounts(EnergyUse content, List<PinnedRow> pinned) {
        Pinned rows = new Pinned(pinned);
        EnergyLines lines = EnergyLines.of(content, rows);
        return new Amounts(
                lines.gross().tce(),
                lines.net().tce(),
                lines.lessFeedstock().tce(),
                lines.lessNonFossil().tce(),
                ProductShares.amounts(content, lines, rows));
    }

    /** Whoever sums a filing: {@link #amounts}, or somebody who remembers what it said. */
    @FunctionalInterface
    public interface Summing {
        Amounts amounts(EnergyUse content, List<PinnedRow> pinned);
    }

    private static @Nullable BigDecimal perOutputValue(BigDecimal net, @Nullable BigDecimal outputValue) {
        return outputValue == null || outputValue.signum() <= 0 ? null : Decimals.quotient(net, outputValue);
    }
}
