package org.luzhi.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The short cut finds what a walk along the history finds, also where times are out of order. */
class LatestTimesTest {

    private final List<Long> times = new ArrayList<>();
    private int stretches;
    private final LatestTimes latest = new LatestTimes(new LatestTimes.Source() {
        @Override
        public long head() {
            return times.size();
        }

        @Override
        public List<Long> latest(long from, long to) {
            List<Long> found = new ArrayList<>();
            for (long at = from; at < to; at += LatestTimes.STRETCH) {
                stretches++;
                found.add(LongStream.range(at, at + LatestTimes.STRETCH)
                        .map(position -> times.get((int) position))
                        .max()
                        .orElseThrow());
            }
            return found;
        }

        @Override
        public OptionalLong first(long from, long to, long timeMs) {
            return walk(from, Math.min(to, times.size()), timeMs);
        }
    });

    private OptionalLong walk(long from, long to, long timeMs) {
        return LongStream.range(from, to)
                .filter(position -> times.get((int) position) >= timeMs)
                .findFirst();
    }

    @Test
    void anEmptyHistoryReachesNoMoment() {
        assertThat(latest.first(0)).isEmpty();
    }

    @Test
    void whatWasReadAheadIsNotReadAgain() {
        for (int i = 0; i < 123 * LatestTimes.STRETCH + 7; i++) {
            times.add((long) i);
        }
        latest.fill();
        int read = stretches;
        assertThat(latest.first(60_500)).hasValue(60_500);
        assertThat(latest.first(122_999)).hasValue(122_999);
        assertThat(read).isEqualTo(123);
        assertThat(stretches).isEqualTo(read);
    }

    @Test
    void findsWhatAWalkFindsWhileTheHistoryGrows() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 60; round++) {
            int more = random.nextInt(400);
            for (int i = 0; i < more; i++) {
                times.add(10L * times.size() + random.nextInt(9_000));
            }
            for (int question = 0; question < 20; question++) {
                long moment = random.nextLong(10L * times.size() + 12_000);
                assertThat(latest.first(moment)).isEqualTo(walk(0, times.size(), moment));
            }
        }
        assertThat(times).hasSizeGreaterThan(5 * LatestTimes.STRETCH);
    }
}
