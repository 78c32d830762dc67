package org.luzhi.axon.replay;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.replay.ReplayPace;
import org.luzhi.projections.replay.ReplayRun;

/** A replay of this node: what is wanted of it, who works on it, and its run, which stays in memory while it is paused. */
final class ReplayTask {

    /** What is wanted. */
    private enum Wish {
        GO,
        WAIT,
        STOP
    }

    private static final long SECOND = 1_000_000_000;

    final ReplayId id;
    final ReplayScope scope;
    final String account;
    private Wish wish = Wish.GO;
    private boolean taken;
    private int resumed;
    private volatile @Nullable ReplayRun run;
    private int attempt;
    private long since;
    private long from;
    private volatile long position;
    private volatile long rate;

    /** @param attempt how often it has begun before */
    ReplayTask(ReplayId id, ReplayScope scope, String account, int attempt) {
        this.id = id;
        this.scope = scope;
        this.account = account;
        this.attempt = attempt;
    }

    /** Whether a thread is to be found for it: it may go and nobody works on it. */
    synchronized boolean take() {
        if (taken || wish != Wish.GO) {
            return false;
        }
        taken = true;
        return true;
    }

    /** Asked by who works on it, between batches. */
    synchronized boolean goesOn() {
        return wish == Wish.GO;
    }

    synchronized void putDown() {
        taken = false;
    }

    synchronized void go() {
        resumed++;
        wish = wish == Wish.STOP ? Wish.STOP : Wish.GO;
    }

    synchronized void hold() {
        wish = wish == Wish.STOP ? Wish.STOP : Wish.WAIT;
    }

    /** How often it was told to go on. */
    synchronized int resumed() {
        return resumed;
    }

    /** Holds it up, unless it was told to go on since. */
    synchronized void holdSince(int known) {
        if (resumed == known) {
            hold();
        }
    }

    synchronized void stop() {
        wish = Wish.STOP;
    }

    synchronized boolean stopped() {
        return wish == Wish.STOP;
    }

    /** The run, if it has begun in this process. */
    Optional<ReplayRun> run() {
        return Optional.ofNullable(run);
    }

    void begun(ReplayRun begun) {
        run = begun;
        attempt++;
    }

    /** Lets go of what it had folded. */
    void forget() {
        run = null;
    }

    int attempt() {
        return attempt;
    }

    /** From here on its pace is measured. */
    void measured(long nanos, long at) {
        since = nanos;
        from = at;
        position = at;
    }

    void reached(long nanos, long at) {
        position = at;
        rate = (at - from) * SECOND / Math.max(1, nanos - since);
    }

    /** How it goes; empty before it has begun here. */
    Optional<ReplayPace> pace(Instant now) {
        return run().map(begun -> new ReplayPace(position, rate, eta(begun.until(), now)));
    }

    private @Nullable Instant eta(long until, Instant now) {
        long pace = rate;
        return pace <= 0 ? null : now.plusMillis(Math.max(0, until - position) * 1_000 / pace);
    }
}
