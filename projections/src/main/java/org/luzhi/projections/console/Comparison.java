package org.luzhi.projections.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.luzhi.domain.receipt.EnergyFigures;
import org.luzhi.domain.receipt.Figures;
import org.luzhi.projections.filing.FilingVersion;

/**
 * Two versions of a filing side by side.
 *
 * @param totals what they amount to; in tce, of energy filings
 */
record Comparison(int before, int after, Difference difference, List<Total> totals) {

    /** A total, and by how much it moved. */
    record Total(String name, BigDecimal before, BigDecimal after) {

        public BigDecimal change() {
            return after.subtract(before);
        }
    }

    static Comparison of(FilingVersion older, FilingVersion newer) {
        return new Comparison(
                older.version(),
                newer.version(),
                Difference.between(older.content(), newer.content()),
                totals(older.accounted(), newer.accounted()));
    }

    private static List<Total> totals(Figures was, Figures is) {
        return was.energy() != null && is.energy() != null ? energy(was.energy(), is.energy()) : sums(was, is);
    }

    private static List<Total> energy(EnergyFigures was, EnergyFigures is) {
        return List.of(
                new Total("gross", was.gross(), is.gross()),
                new Total("net", was.net(), is.net()),
                new Total("netOfFeedstock", was.netOfFeedstock(), is.netOfFeedstock()),
                new Total("netOfNonFossil", was.netOfNonFossil(), is.netOfNonFossil()));
    }

    /** What only one of them has is nothing in the other. */
    private static List<Total> sums(Figures was, Figures is) {
        SortedSet<String> names = new TreeSet<>(was.sums().keySet());
        names.addAll(is.sums().keySet());
        return names.stream()
                .map(name -> new Total(
                        name,
                        was.sums().getOrDefault(name, BigDecimal.ZERO),
                        is.sums().getOrDefault(name, BigDecimal.ZERO)))
                .toList();
    }
}
