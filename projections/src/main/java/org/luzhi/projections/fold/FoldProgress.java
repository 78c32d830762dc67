package org.luzhi.projections.fold;

import java.time.Duration;

/** How far the live folds are. */
public interface FoldProgress {

    /** Position of the next event that the live fold will apply: it holds every event before it. */
    long next(String fold);

    /**
     * Waits until the live fold holds every event before {@code head}.
     *
     * @return whether it does; false when the time is over first
     */
    boolean await(String fold, long head, Duration atMost);
}
