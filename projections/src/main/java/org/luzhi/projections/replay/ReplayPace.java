package org.luzhi.projections.replay;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.ReplayId;

/**
 * How fast a replay goes that is under way on this node.
 *
 * @param position the next event to read
 * @param rate positions a second
 * @param eta when it will have read all; null while nobody can tell
 */
public record ReplayPace(long position, long rate, @Nullable Instant eta) {

    /** Who knows it: the runtime, which runs the replays. */
    @FunctionalInterface
    public interface Source {

        /** Empty when it isn't under way here. */
        Optional<ReplayPace> of(ReplayId replay);
    }
}
