package org.luzhi.projections.fold;

import java.time.Instant;

/** How much of the history a viewpoint knows. */
public final class KnownPrefix {

    private KnownPrefix() {}

    /** Position of the first event that the viewpoint doesn't know; the head when it knows all. */
    public static long end(Viewpoint viewpoint, HistoryReader history) {
        Instant moment = viewpoint.knownAt();
        if (moment != null) {
            return history.firstAfter(moment).orElseGet(history::head);
        }
        Long position = viewpoint.knownAtPosition();
        return position == null ? history.head() : Math.min(position + 1, history.head());
    }
}
