package org.luzhi.domain.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.replay.ReplayCommand.CompareReplay;
import org.luzhi.domain.replay.ReplayCommand.CompleteReplay;
import org.luzhi.domain.replay.ReplayCommand.RequestReplay;
import org.luzhi.domain.replay.ReplayCommand.StartReplay;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompared;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompleted;
import org.luzhi.domain.replay.ReplayEvent.ReplayPaused;
import org.luzhi.domain.replay.ReplayEvent.ReplayRequested;
import org.luzhi.domain.replay.ReplayEvent.ReplayResumed;
import org.luzhi.domain.replay.ReplayEvent.ReplayStarted;

/** The Axon shell, and what a scope must say. */
class ReplayAggregateTest {

    private static final ReplayId ID = Examples.REPLAY;
    private static final Instant AT = Examples.EIGHTH_OF_APRIL;
    private static final ReplayRequested REQUESTED = new ReplayRequested(ID, Examples.scope(), AT);

    private final AggregateTestFixture<Replay> fixture = new AggregateTestFixture<>(Replay.class);

    @Test
    void aRequestCreatesIt() {
        fixture.givenNoPriorActivity()
                .when(new RequestReplay(ID, Examples.scope(), AT))
                .expectEvents(REQUESTED);
    }

    @Test
    void aRestartBeginsItAnewAndCounts() {
        fixture.given(
                        REQUESTED,
                        new ReplayStarted(ID, 1, 1_200, AT),
                        new ReplayPaused(ID, AT),
                        new ReplayResumed(ID, AT))
                .when(new StartReplay(ID, 1_300, AT))
                .expectEvents(new ReplayStarted(ID, 2, 1_300, AT));
    }

    @Test
    void itCompletesAndIsCompared() {
        TreeMap<String, String> digests = new TreeMap<>();
        digests.put("score", "3c");
        fixture.given(REQUESTED, new ReplayStarted(ID, 1, 1_200, AT))
                .when(new CompleteReplay(ID, 1_200, digests, AT))
                .expectEvents(new ReplayCompleted(ID, 1_200, digests, AT));
        fixture.given(REQUESTED, new ReplayStarted(ID, 1, 1_200, AT), new ReplayCompleted(ID, 1_200, digests, AT))
                .when(new CompareReplay(ID, new Differences(1, 0, 0, 0), "4d", AT))
                .expectEvents(new ReplayCompared(ID, new Differences(1, 0, 0, 0), "4d", AT));
    }

    @Test
    void aScopeIsRefusedWithAllItsProblemsAtOnce() {
        ReplayScope wrong = new ReplayScope(new TreeSet<>(), null, -1L, null, "CZ-1999");

        assertThatThrownBy(() -> ReplayState.none().decide(new RequestReplay(ID, wrong, AT)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                refused.refusal().problems())
                        .extracting(Problem::code)
                        .isEqualTo(List.of("replay.projection", "replay.until", "parameter.methodology")));
    }
}
