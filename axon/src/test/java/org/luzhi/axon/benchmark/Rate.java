package org.luzhi.axon.benchmark;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;

/** How often a second 32 callers get something done. */
final class Rate {

    static final int CALLERS = 32;

    private Rate() {}

    /** What one caller does again and again. */
    interface Call {
        void run(int caller, long turn) throws Exception;
    }

    /** Calls a second, over that many seconds. */
    static double measure(int seconds, Call call) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        CountDownLatch ended = new CountDownLatch(CALLERS);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long start = System.nanoTime();
        for (int i = 0; i < CALLERS; i++) {
            int caller = i;
            Thread.ofPlatform().start(() -> {
                try {
                    for (long turn = 0; System.nanoTime() < end; turn++) {
                        call.run(caller, turn);
                        done.incrementAndGet();
                    }
                } catch (Exception e) {
                    e.printStackTrace();
                } finally {
                    ended.countDown();
                }
            });
        }
        ended.await();
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    /** {@code median (least–most)}. */
    static String spread(double... rates) {
        double[] sorted = DoubleStream.of(rates).sorted().toArray();
        return String.format(
                Locale.ROOT, "%8.0f/s (%.0f–%.0f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    static double median(double... rates) {
        return DoubleStream.of(rates).sorted().toArray()[rates.length / 2];
    }
}
