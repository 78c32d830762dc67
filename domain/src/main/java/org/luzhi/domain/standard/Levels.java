package org.luzhi.domain.standard;

import java.math.BigDecimal;
import java.util.Optional;

/** The three limits of a pinned row; lower is better. */
public record Levels(BigDecimal level1, BigDecimal level2, BigDecimal level3) {

    /** The limits of that row; empty for a product without them. */
    public static Optional<Levels> of(PinnedRow row) {
        BigDecimal level1 = row.values().get("level1");
        BigDecimal level2 = row.values().get("level2");
        BigDecimal level3 = row.values().get("level3");
        return level1 == null || level2 == null || level3 == null
                ? Optional.empty()
                : Optional.of(new Levels(level1, level2, level3));
    }

    /** Whether no stricter level lies above a laxer one; a table that says otherwise is wrong and rates nothing. */
    public boolean inOrder() {
        return level1.compareTo(level2) <= 0 && level2.compareTo(level3) <= 0;
    }

    /**
     * 1, 2 or 3, or 4 beyond level 3, for the value {@code dividend / divisor}; compared as a fraction, so at full
     * precision. A value equal to a limit meets it.
     *
     * @param divisor above zero
     */
    public int rate(BigDecimal dividend, BigDecimal divisor) {
        if (meets(dividend, divisor, level1)) {
            return 1;
        }
        if (meets(dividend, divisor, level2)) {
            return 2;
        }
        return meets(dividend, divisor, level3) ? 3 : 4;
    }

    private static boolean meets(BigDecimal dividend, BigDecimal divisor, BigDecimal limit) {
        return dividend.compareTo(limit.multiply(divisor)) <= 0;
    }
}
