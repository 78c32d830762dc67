package org.luzhi.axon.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.axon.processing.RandomHistory;
import org.luzhi.domain.replay.ReplayCommand.CancelReplay;
import org.luzhi.domain.replay.ReplayCommand.PauseReplay;
import org.luzhi.domain.replay.ReplayCommand.ResumeReplay;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayStatus;
import org.luzhi.projections.replay.ReplayPace;
import org.luzhi.projections.replay.ReplayReport;

/** Replays under way: held up, given up, failing, several at once, and found again after a restart. */
class ReplayJobsTest {

    private static final Instant AT = Instant.parse("2026-03-31T04:00:00Z");
    private static final int EVENTS = 450;
    private static final ReplayId ONE = ReplayOffice.id(1);

    private ReplayOffice office = new ReplayOffice(TestDatabase.fresh());

    @BeforeEach
    void aHistory() {
        office.live.append(new RandomHistory(11, 8).next(EVENTS));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void awaitPosition(ReplayId id, long position) {
        await().until(() -> office.jobs.pace(id).map(ReplayPace::position).orElse(-1L) == position);
    }

    private void awaitStatus(ReplayId id, ReplayStatus status) {
        await().until(() -> office.job(id).status() == status);
    }

    private ReplayReport report(ReplayId id) {
        return office.report(id).orElseThrow().read();
    }

    @Test
    void itEndsInAReportWhoseDigestIsInTheHistory() {
        office.history.batches.release(GatedHistory.ALL);
        office.request(ONE);
        awaitStatus(ONE, ReplayStatus.COMPARED);

        ReplayReport report = report(ONE);
        assertThat(report.differences()).isEqualTo(office.job(ONE).differences());
        assertThat(report.unexplained()).isZero();
        assertThat(report.events()).isBetween((long) EVENTS, EVENTS + 1L); // its own request is history, too
        assertThat(report.attempt()).isEqualTo(1);
        assertThat(office.job(ONE).requestedBy()).isEqualTo("auditor-1");
        assertThat(office.jobs.pace(ONE))
                .as("nothing is kept of what has ended")
                .isEmpty();
    }

    @Test
    void itIsHeldUpBetweenBatchesAndGoesOnWhereItWas() {
        office.history.batches.release(2);
        office.request(ONE);
        awaitPosition(ONE, 200);

        office.send(new PauseReplay(ONE, AT));
        office.history.batches.release(1); // the batch that it is waiting for
        awaitPosition(ONE, 300);
        office.history.batches.release(GatedHistory.ALL);
        assertThat(office.job(ONE).status()).isEqualTo(ReplayStatus.PAUSED);

        office.send(new ResumeReplay(ONE, AT));
        awaitStatus(ONE, ReplayStatus.COMPARED);
        assertThat(report(ONE).attempt()).isEqualTo(1);
        assertThat(report(ONE).unexplained()).isZero();
    }

    @Test
    void itIsGivenUpAndThenKnowsNoOtherCommand() {
        office.history.batches.release(1);
        office.request(ONE);
        awaitPosition(ONE, 100);

        office.send(new CancelReplay(ONE, AT));
        office.history.batches.release(GatedHistory.ALL);

        assertThat(office.job(ONE).status()).isEqualTo(ReplayStatus.CANCELLED);
        assertThat(office.report(ONE)).isEmpty();
        assertThatThrownBy(() -> office.send(new ResumeReplay(ONE, AT))).hasMessageContaining("replay.ended");
    }

    @Test
    void aRestartFindsItAgainAndBeginsItAnewAndSaysSo() {
        office.history.batches.release(2);
        office.request(ONE);
        awaitPosition(ONE, 200);
        restart();

        awaitStatus(ONE, ReplayStatus.COMPARED);
        assertThat(office.job(ONE).attempt()).isEqualTo(2);
        assertThat(report(ONE).attempt()).isEqualTo(2);
        assertThat(report(ONE).unexplained()).isZero();
    }

    @Test
    void aKilledProcessLeavesNothingButItsEventsAndTheNextOneBeginsAnew() {
        office.history.batches.release(3);
        office.request(ONE);
        awaitPosition(ONE, 300);
        office.killed();
        office.history.batches.release(GatedHistory.ALL);

        awaitStatus(ONE, ReplayStatus.COMPARED);
        assertThat(report(ONE).attempt()).isEqualTo(2);
        assertThat(report(ONE).unexplained()).isZero();
    }

    @Test
    void whatWasPausedStaysPausedOverARestart() {
        office.history.batches.release(1);
        office.request(ONE);
        awaitPosition(ONE, 100);
        office.send(new PauseReplay(ONE, AT));
        restart();

        assertThat(office.job(ONE).status()).isEqualTo(ReplayStatus.PAUSED);
        office.send(new ResumeReplay(ONE, AT));
        awaitStatus(ONE, ReplayStatus.COMPARED);
        assertThat(report(ONE).attempt()).isEqualTo(2);
    }

    /** Stops between two batches, as a server does that is told to, and opens again. */
    private void restart() {
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(office.jobs::stop);
        await().until(() -> !office.jobs.isRunning());
        office.history.batches.release(GatedHistory.ALL);
        stopped.join();
        office.reopen();
    }

    @Test
    void whatStopsItIsSaid() {
        office.history.broken = 200;
        office.history.batches.release(GatedHistory.ALL);
        office.request(ONE);
        awaitStatus(ONE, ReplayStatus.FAILED);

        assertThat(office.job(ONE).reason()).isEqualTo("position 200: broken on purpose");
    }

    @Test
    void twoRunAtATimeAndTheOthersWaitForTheirTurn() {
        Stream.of(1, 2, 3).map(ReplayOffice::id).forEach(office::request);
        await().until(() -> office.job(ReplayOffice.id(2)).status() == ReplayStatus.RUNNING
                && office.job(ONE).status() == ReplayStatus.RUNNING);
        assertThat(office.job(ReplayOffice.id(3)).status()).isEqualTo(ReplayStatus.REQUESTED);

        office.history.batches.release(GatedHistory.ALL);
        Stream.of(1, 2, 3).map(ReplayOffice::id).forEach(id -> {
            awaitStatus(id, ReplayStatus.COMPARED);
            assertThat(report(id).unexplained()).isZero();
        });
    }
}
