package org.luzhi.projections.replay;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.Differences;
import org.luzhi.projections.replay.ReplayReport.Reason;
import org.luzhi.projections.replay.ReplayReport.RowDifference;

/** Counts how rows compare, and keeps the first and the worst of those that differ. */
final class Tally {

    private static final int KEPT = 100;

    private static final Comparator<RowDifference> WORST_FIRST =
            Comparator.comparing(RowDifference::reason).thenComparing(RowDifference::key);

    private final TreeSet<RowDifference> worst = new TreeSet<>(WORST_FIRST);
    private Differences counts = Differences.NONE;
    private long unexplained;
    private @Nullable RowDifference first;

    void equal() {
        counts = counts.plus(new Differences(1, 0, 0, 0));
    }

    void differs(RowDifference row) {
        counts = counts.plus(
                switch (row.kind()) {
                    case CHANGED -> new Differences(0, 1, 0, 0);
                    case MISSING -> new Differences(0, 0, 1, 0);
                    case EXTRA -> new Differences(0, 0, 0, 1);
                });
        Reason reason = row.reason();
        unexplained += reason.unexplained() ? 1 : 0;
        if (first == null || row.key().compareTo(first.key()) < 0) {
            first = row;
        }
        worst.add(row);
        if (worst.size() > KEPT) {
            worst.pollLast();
        }
    }

    Differences counts() {
        return counts;
    }

    long unexplained() {
        return unexplained;
    }

    @Nullable
    RowDifference first() {
        return first;
    }

    List<RowDifference> worst() {
        return List.copyOf(worst);
    }
}
