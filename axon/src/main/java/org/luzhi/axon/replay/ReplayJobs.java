package org.luzhi.axon.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.replay.ReplayEvent;
import org.luzhi.domain.replay.ReplayEvent.ReplayCancelled;
import org.luzhi.domain.replay.ReplayEvent.ReplayCompared;
import org.luzhi.domain.replay.ReplayEvent.ReplayFailed;
import org.luzhi.domain.replay.ReplayEvent.ReplayPaused;
import org.luzhi.domain.replay.ReplayEvent.ReplayRequested;
import org.luzhi.domain.replay.ReplayEvent.ReplayResumed;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayStatus;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.replay.ReplayFold;
import org.luzhi.projections.replay.ReplayJob;
import org.luzhi.projections.replay.ReplayPace;
import org.springframework.context.SmartLifecycle;

/**
 * The replays of this node: two at a time, the others wait. Which there are it hears from the history, so that after a
 * restart it finds those again that had not ended; they begin anew, because what they had folded was in memory.
 */
public final class ReplayJobs implements SmartLifecycle {

    private static final int AT_A_TIME = 2;
    private static final String NOBODY = "luzhi";
    /** Axon starts 3 072 before the last phase, the web server 2 048. */
    private static final int BEHIND_AXON = Integer.MAX_VALUE - 2_560;

    private final Map<ReplayId, ReplayTask> tasks = new ConcurrentHashMap<>();
    private final HistoryReader history;
    private final EventCodec codec;
    private final ReplayNews news;
    private final ReplayWork work;
    private final ReplayVoice voice;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_A_TIME, new AxonThreadFactory("replay-worker"));
    private volatile boolean running;

    ReplayJobs(HistoryReader history, EventCodec codec, ReplayNews news, ReplayWork work, ReplayVoice voice) {
        this.history = history;
        this.codec = codec;
        this.news = news;
        this.work = work;
        this.voice = voice;
    }

    /** How a replay goes that is under way here. */
    public Optional<ReplayPace> pace(ReplayId replay) {
        Instant now = voice.now();
        return Optional.ofNullable(tasks.get(replay)).flatMap(task -> task.pace(now));
    }

    @Override
    public void start() {
        news.readBy(this::heard);
        running = true;
        FoldRun.of(List.of("replay/"), new ReplayFold(), history, codec, history.head())
                .values()
                .forEach(this::found);
    }

    /** One of an earlier process. */
    private void found(ReplayJob job) {
        if (!job.status().ended()) {
            String account = job.requestedBy() == null ? NOBODY : job.requestedBy();
            ReplayTask task = new ReplayTask(job.replay(), job.scope(), account, job.attempt());
            if (job.status() == ReplayStatus.PAUSED) {
                task.hold();
            }
            if (tasks.putIfAbsent(job.replay(), task) == null) {
                submit(task);
            }
        }
    }

    private void heard(HistoryEvent event) {
        ReplayEvent what = (ReplayEvent) event.content();
        if (what instanceof ReplayRequested requested) {
            String account = event.metadata().getOrDefault(Provenance.ACTOR, NOBODY);
            tasks.put(what.replay(), new ReplayTask(what.replay(), requested.scope(), account, 0));
        }
        ReplayTask task = tasks.get(what.replay());
        if (task == null) {
            return; // another node's
        }
        switch (what) {
            case ReplayPaused paused -> task.hold();
            case ReplayResumed resumed -> task.go();
            case ReplayCancelled cancelled -> end(task);
            case ReplayFailed failed -> end(task);
            case ReplayCompared compared -> end(task);
            default -> {
                // What the run itself says changes nothing that is wanted of it.
            }
        }
        submit(task);
    }

    private void end(ReplayTask task) {
        task.stop();
        tasks.remove(task.id);
    }

    private void submit(ReplayTask task) {
        if (running && task.take()) {
            workers.execute(() -> work(task));
        }
    }

    private void work(ReplayTask task) {
        try {
            if (task.goesOn()) {
                work.on(task);
            }
        } finally {
            task.putDown();
        }
        submit(task); // it may have been resumed before it was put down
    }

    @Override
    public void stop() {
        news.readBy(event -> {});
        tasks.values().forEach(ReplayTask::stop);
        running = false;
        workers.shutdown();
        try {
            workers.awaitTermination(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After Axon has subscribed the handlers of what replays have to say; before the doors open. */
    @Override
    public int getPhase() {
        return BEHIND_AXON;
    }
}
