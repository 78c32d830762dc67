package org.luzhi.projections.replay;

import java.time.Instant;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.fold.HistoryReader;

/** Where a replay ends. */
public final class ReplayEnd {

    private ReplayEnd() {}

    /** Position of the first event that a replay of that scope leaves out. */
    public static long of(ReplayScope scope, HistoryReader history) {
        Instant moment = scope.untilMoment();
        if (moment != null) {
            return history.firstAfter(moment).orElseGet(history::head);
        }
        Long position = scope.until();
        return position == null ? history.head() : Math.min(position, history.head());
    }
}
