package org.luzhi.axon.processing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.luzhi.projections.fold.FoldProgress;

/** How far the folds of this node are, in memory. */
final class LiveProgress implements FoldProgress {

    private final HistoryFeed feed;
    private final Map<String, Long> next = new ConcurrentHashMap<>();

    LiveProgress(HistoryFeed feed) {
        this.feed = feed;
    }

    /** The fold holds every event before that position. */
    void advanced(String fold, long position) {
        next.merge(fold, position, Math::max);
        synchronized (this) {
            notifyAll();
        }
    }

    /** The fold begins anew. */
    void reset(String fold) {
        next.put(fold, 0L);
    }

    @Override
    public long next(String fold) {
        return next.getOrDefault(fold, 0L);
    }

    @Override
    public boolean await(String fold, long head, Duration atMost) {
        if (next(fold) >= head) {
            return true;
        }
        feed.announce(head);
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (this) {
            for (long left = atMost.toMillis(); next(fold) < head && left > 0; ) {
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
                left = (deadline - System.nanoTime()) / 1_000_000;
            }
        }
        return next(fold) >= head;
    }
}
