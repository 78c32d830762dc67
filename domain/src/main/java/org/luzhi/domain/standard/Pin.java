package org.luzhi.domain.standard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row chosen for a period.
 *
 * @param row what the filing keeps
 * @param warning {@link #EDITION_LATER}, {@link #EDITION_LAPSED} or {@link #DATE_UNKNOWN}, when the row does not plainly
 *     hold in that period
 */
public record Pin(PinnedRow row, Optional<String> warning) {

    /** The period lies before the first built-in edition, which is used all the same. */
    public static final String EDITION_LATER = "standard.edition-later";
    /** The period lies after the last day of the newest built-in edition, which is used all the same. */
    public static final String EDITION_LAPSED = "standard.edition-lapsed";
    /** It is not known from which day the row holds. */
    public static final String DATE_UNKNOWN = "standard.effective-date-unknown";

    static Builder row(Origin origin, String unit) {
        return new Builder(origin, unit);
    }

    /** Collects what a pinned row keeps of its table row. */
    static final class Builder {
        private final Origin origin;
        private final String unit;
        private final SortedMap<String, BigDecimal> values = new TreeMap<>();
        private @Nullable Basis basis;
        private boolean correction;

        private Builder(Origin origin, String unit) {
            this.origin = origin;
            this.unit = unit;
        }

        Builder value(String column, @Nullable BigDecimal value) {
            if (value != null) {
                values.put(column, value);
            }
            return this;
        }

        Builder basis(Basis compares, boolean corrected) {
            basis = compares;
            correction = corrected;
            return this;
        }

        PinnedRow build() {
            return new PinnedRow(
                    origin.table(),
                    origin.code(),
                    origin.edition(),
                    origin.validFrom(),
                    values,
                    unit,
                    basis == null ? null : basis.code(),
                    correction,
                    origin.source(),
                    origin.confidence());
        }
    }
}
