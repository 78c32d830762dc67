package org.luzhi.axon.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * From which position on the history reaches a moment, without walking it: the latest time up to the end of each thousand
 * events, in memory. Times need not be in order, which is why no index of the database can tell. Reads each stretch once,
 * in the background from the start on; what is complete never changes.
 */
final class LatestTimes {

    static final int STRETCH = 1_000;

    /** Read at a time. */
    private static final long PIECE = 50L * STRETCH;

    /** What it has to ask the store. */
    interface Source {

        long head();

        /** The latest time of each stretch of {@code [from, to)}, in order. */
        List<Long> latest(long from, long to);

        /** Position of the first event of {@code [from, to)} whose time is at least that. */
        OptionalLong first(long from, long to, long timeMs);
    }

    private final Source source;
    private final List<Long> reached = new ArrayList<>();

    LatestTimes(Source source) {
        this.source = source;
    }

    /** Position of the first event whose time is that or later, in milliseconds since the epoch. */
    synchronized OptionalLong first(long timeMs) {
        int stretch = stretch(timeMs);
        while (stretch == reached.size() && extend()) {
            stretch = stretch(timeMs);
        }
        long from = (long) stretch * STRETCH;
        return source.first(from, stretch == reached.size() ? Long.MAX_VALUE : from + STRETCH, timeMs);
    }

    /** The first complete stretch that reaches the time; how many there are when none does. */
    private int stretch(long timeMs) {
        int low = 0;
        int high = reached.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.get(middle) >= timeMs) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Reads what is not read yet, so that the first question need not; questions may come in between. */
    void fill() {
        while (extend() && !Thread.currentThread().isInterrupted()) {
            Thread.yield(); // whoever asks meanwhile comes first
        }
    }

    /** Reads the next stretches; answers whether there were any. */
    private synchronized boolean extend() {
        long from = (long) reached.size() * STRETCH;
        long to = Math.min(from + PIECE, source.head() / STRETCH * STRETCH);
        if (from >= to) {
            return false;
        }
        source.latest(from, to)
                .forEach(time -> reached.add(reached.isEmpty() ? time : Math.max(reached.getLast(), time)));
        return true;
    }
}
