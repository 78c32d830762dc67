package org.luzhi.axon.replay;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayCommand.CompareReplay;
import org.luzhi.domain.replay.ReplayCommand.CompleteReplay;
import org.luzhi.domain.replay.ReplayCommand.FailReplay;
import org.luzhi.domain.replay.ReplayCommand.NoteProgress;
import org.luzhi.domain.replay.ReplayCommand.StartReplay;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.replay.LiveRows;
import org.luzhi.projections.replay.ReplayEnd;
import org.luzhi.projections.replay.ReplayReport;
import org.luzhi.projections.replay.ReplayReports;
import org.luzhi.projections.replay.ReplayRun;
import org.luzhi.projections.replay.ReplayStoppedException;
import org.luzhi.projections.replay.ReplayedFolds;
import org.luzhi.projections.replay.StoredReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The work on one replay, from where it is to its report. It reads; all that it writes is its report and its own events. */
final class ReplayWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayWork.class);

    /** The live folds hold what the replay has, unless one of them is being built anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Progress is history: a tenth of the way at a time, and only where a tenth is worth telling. */
    private static final long WORTH_TELLING = 50_000;

    /** While others append, a replay rests so many times as long as it works: filings come first. */
    private static final int REST = 3;

    private final HistoryReader history;
    private final EventCodec codec;
    private final FoldProgress live;
    private final LiveRows rows;
    private final ReplayReports reports;
    private final ReplayVoice voice;
    private final int batch;

    ReplayWork(
            HistoryReader history,
            EventCodec codec,
            FoldProgress live,
            LiveRows rows,
            ReplayReports reports,
            ReplayVoice voice,
            int batch) {
        this.history = history;
        this.codec = codec;
        this.live = live;
        this.rows = rows;
        this.reports = reports;
        this.voice = voice;
        this.batch = batch;
    }

    /** Works until it is done, held up or stopped. */
    void on(ReplayTask task) {
        int resumed = task.resumed();
        try {
            ReplayRun run = task.run().orElseGet(() -> begin(task));
            try {
                if (read(task, run)) {
                    finish(task, run);
                }
            } finally {
                run.rest();
            }
        } catch (RefusedException overtaken) {
            // Heard of already when it was this node; on another one only the refusal tells.
            LOG.info("replay {} goes no further: {}", task.id, overtaken.getMessage());
            task.holdSince(resumed);
        } catch (ReplayStoppedException stopped) {
            LOG.info("replay {} was stopped", task.id);
        } catch (RuntimeException | OutOfMemoryError e) {
            task.forget();
            fail(task, e);
        }
    }

    private ReplayRun begin(ReplayTask task) {
        long until = ReplayEnd.of(task.scope, history);
        voice.say(task.account, at -> new StartReplay(task.id, until, at));
        ReplayRun run = new ReplayRun(history, codec, task.scope, until);
        task.begun(run);
        return run;
    }

    /** Whether it has read everything. */
    private boolean read(ReplayTask task, ReplayRun run) {
        task.measured(System.nanoTime(), run.position());
        long tenth = Math.max(WORTH_TELLING, run.until() / 10);
        long told = run.position();
        long head = history.head();
        for (boolean more = true; more; ) {
            if (!task.goesOn()) {
                return false;
            }
            long began = System.nanoTime();
            more = run.step(batch);
            task.reached(System.nanoTime(), run.position());
            head = giveWay(head, System.nanoTime() - began);
            if (more && run.position() - told >= tenth) {
                told = run.position();
                voice.say(task.account, at -> new NoteProgress(task.id, run.position(), at));
            }
        }
        return true;
    }

    /** Rests if the history has grown since; answers where it is. */
    private long giveWay(long before, long worked) {
        long head = history.head();
        if (head != before) {
            LockSupport.parkNanos(worked * REST);
        }
        return head;
    }

    private void finish(ReplayTask task, ReplayRun run) {
        voice.say(task.account, at -> new CompleteReplay(task.id, run.events(), run.digests(), at));
        for (Projection projection : task.scope.projections()) {
            live.await(ReplayedFolds.of(projection).name(), run.until(), PATIENCE);
        }
        ReplayReport report = run.compare(task.id, task.attempt(), rows, batch, task::stopped, voice.now());
        StoredReport stored = StoredReport.of(report);
        reports.save(task.id, stored);
        voice.say(task.account, at -> new CompareReplay(task.id, report.differences(), stored.digest(), at));
    }

    private void fail(ReplayTask task, Throwable e) {
        if (task.stopped()) {
            return;
        }
        LOG.warn("replay {} failed", task.id, e);
        try {
            voice.say(task.account, at -> new FailReplay(task.id, String.valueOf(e.getMessage()), at));
        } catch (RuntimeException unsaid) {
            LOG.warn("replay {} could not say that it failed; the next start begins it anew", task.id, unsaid);
            task.stop();
        }
    }
}
