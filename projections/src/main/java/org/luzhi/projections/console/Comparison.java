package org.luzhi.projections.console;

import java.math.BigDecimal;
import java.util.List;
import org.luzhi.domain.receipt.Figures;
import org.luzhi.projections.filing.FilingVersion;

/**
 * Two versions of a filing side by side.
 *
 * @param totals what they amount to, in tce
 */
record Comparison(int before, int after, Difference difference, List<Total> totals) {

    /** One of the four totals, and by how much it moved. */
    record Total(String name, BigDecimal before, BigDecimal after) {

        public BigDecimal change() {
            return after.subtract(before);
        }
    }

    static Comparison of(FilingVersion older, FilingVersion newer) {
        Figures was = older.accounted();
        Figures is = newer.accounted();
        return new Comparison(
                older.version(),
                newer.version(),
                Difference.between(older.content(), newer.content()),
                List.of(
                        new Total("gross", was.gross(), is.gross()),
                        new Total("net", was.net(), is.net()),
                        new Total("netOfFeedstock", was.netOfFeedstock(), is.netOfFeedstock()),
                        new Total("netOfNonFossil", was.netOfNonFossil(), is.netOfNonFossil())));
    }
}
