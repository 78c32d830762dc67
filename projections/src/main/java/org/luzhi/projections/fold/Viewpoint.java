package org.luzhi.projections.fold;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * From when a question is asked (architecture §3).
 *
 * @param asOf only periods that ended by this day, in law's zone; null for all
 * @param knownAt only the history before the first event whose time is later; null for all of it
 * @param knownAtPosition only the history up to and with this position; null for all of it. At most one of the two
 */
public record Viewpoint(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Long knownAtPosition) {

    /** All that is known by now. */
    public static final Viewpoint NOW = new Viewpoint(null, null, null);

    public Viewpoint {
        if (knownAt != null && knownAtPosition != null) {
            throw new IllegalArgumentException("known at a moment or at a position, not both");
        }
    }

    /** Whether the whole history is known, so that the live folds can answer. */
    public boolean knowsAll() {
        return knownAt == null && knownAtPosition == null;
    }

    /** Whether the period had ended by the day. */
    public boolean includes(ReportingPeriod period) {
        return asOf == null || !period.lastDay().isAfter(asOf);
    }
}
