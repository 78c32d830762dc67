package org.luzhi.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.fold.MemoryHistory.coal;
import static org.luzhi.projections.fold.MemoryHistory.filing;
import static org.luzhi.projections.fold.MemoryHistory.timeOf;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.measure.ReportingPeriod;

/** What a viewpoint knows of three events at 09:00, 09:01 and 09:02, and which periods it takes in. */
class KnownPrefixTest {

    private final MemoryHistory history = new MemoryHistory()
            .filed(filing(1, 1), 1, coal("1"))
            .filed(filing(1, 2), 1, coal("1"))
            .filed(filing(1, 3), 1, coal("1"));

    @Test
    void knowsWhatHappenedUntilTheMomentAndAtIt() {
        assertThat(end(timeOf(0).minusMillis(1), null)).isZero();
        assertThat(end(timeOf(0), null)).isEqualTo(1);
        assertThat(end(timeOf(1).minusMillis(1), null)).isEqualTo(1);
        assertThat(end(timeOf(1), null)).isEqualTo(2);
        assertThat(end(timeOf(9), null)).isEqualTo(3);
    }

    @Test
    void knowsThePositionItself() {
        assertThat(end(null, 0L)).isEqualTo(1);
        assertThat(end(null, 2L)).isEqualTo(3);
        assertThat(end(null, 99L)).isEqualTo(3);
        assertThat(end(null, null)).isEqualTo(3);
    }

    @Test
    void takesInPeriodsThatEndedByTheDay() {
        Viewpoint lastOfMarch = new Viewpoint(LocalDate.of(2025, 3, 31), null, null);
        Viewpoint dayBefore = new Viewpoint(LocalDate.of(2025, 3, 30), null, null);

        assertThat(lastOfMarch.includes(ReportingPeriod.month(2025, 3))).isTrue();
        assertThat(dayBefore.includes(ReportingPeriod.month(2025, 3))).isFalse();
        assertThat(dayBefore.includes(ReportingPeriod.month(2025, 2))).isTrue();
        assertThat(Viewpoint.NOW.includes(ReportingPeriod.month(2999, 12))).isTrue();
    }

    private long end(@Nullable Instant moment, @Nullable Long position) {
        return KnownPrefix.end(new Viewpoint(null, moment, position), history);
    }
}
