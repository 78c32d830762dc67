package org.luzhi.axon.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.luzhi.axon.fault.LuzhiProcess;
import org.luzhi.axon.load.FoldGauges;

/**
 * How far the folds are behind the history while it grows: the time between the moment when the head passed a position
 * and the moment when the slowest fold did. Watched from outside, through the metrics.
 */
final class Liveness implements AutoCloseable {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final int port;
    private final List<long[]> heads = new ArrayList<>();
    private final Map<String, List<Double>> lags = new TreeMap<>();
    private final Thread watcher;
    private volatile boolean watching = true;

    private Liveness(LuzhiProcess luzhi) {
        port = luzhi.port();
        watcher = Thread.ofPlatform().start(this::watch);
    }

    static Liveness watch(LuzhiProcess luzhi) {
        return new Liveness(luzhi);
    }

    /** Prints how long after the load the folds are level. */
    void afterLoad() {
        long start = System.nanoTime();
        Map<String, FoldGauges> now = FoldGauges.read(port);
        while (now.values().stream().anyMatch(fold -> fold.lag() > 0)
                && System.nanoTime() - start < Duration.ofMinutes(2).toNanos()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            now = FoldGauges.read(port);
        }
        System.out.printf("folds level %.2f s after the load%n", (System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() throws InterruptedException {
        watching = false;
        watcher.join();
        lags.forEach((fold, seconds) -> {
            double[] sorted =
                    seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    "  lag of %-9s p50 %.2f s, p99 %.2f s, max %.2f s%n",
                    fold, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)], sorted[sorted.length - 1]);
        });
    }

    private void watch() {
        while (watching) {
            Map<String, FoldGauges> folds = FoldGauges.read(port);
            long now = System.nanoTime();
            folds.values().stream()
                    .mapToLong(fold -> fold.position() + fold.lag())
                    .max()
                    .ifPresent(head -> heads.add(new long[] {now, head}));
            folds.forEach((fold, at) ->
                    lags.computeIfAbsent(fold, f -> new ArrayList<>()).add((now - passed(at.position(), now)) / 1e9));
            LockSupport.parkNanos(EVERY);
        }
    }

    /** When the head passed that position; now, when it is level. */
    private long passed(long position, long now) {
        for (long[] head : heads) {
            if (head[1] > position) {
                return head[0];
            }
        }
        return now;
    }
}
