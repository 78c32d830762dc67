package org.luzhi.projections.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.domain.replay.Differences;
import org.luzhi.domain.replay.Projection;
import org.luzhi.domain.replay.ReplayId;
import org.luzhi.domain.replay.ReplayScope;
import org.luzhi.projections.balance.LastAmounts;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.fold.OneEnterprise;
import org.luzhi.projections.fold.OpenedEvents;
import org.luzhi.projections.fold.OpenedEvents.Opened;
import org.luzhi.projections.replay.ReplayReport.OfCards;
import org.luzhi.projections.replay.ReplayReport.OfProjection;
import org.luzhi.projections.score.ScoreFold;
import org.luzhi.projections.score.ScoreState;

/**
 * A replay under way: reads the history in batches, decodes each event once and folds it for every projection of the
 * scope, in memory and apart from the live read models. It writes nothing. Used by one thread at a time.
 */
public final class ReplayRun {

    private final HistoryReader history;
    private final EventCodec codec;
    private final ReplayScope scope;
    private final long until;
    private final List<ProjectionRun<?>> projections = new ArrayList<>();
    private final LastAmounts amounts = new LastAmounts();
    private final ProjectionRun<ScoreState> scores = new ProjectionRun<>(Projection.SCORE, new ScoreFold(amounts));
    private final SortedMap<String, String> digests = new TreeMap<>();
    private @Nullable OpenedEvents ahead;
    private long next;
    private long events;

    /** @param until the first position that is not replayed */
    public ReplayRun(HistoryReader history, EventCodec codec, ReplayScope scope, long until) {
        this.history = history;
        this.codec = codec;
        this.scope = scope;
        this.until = until;
        scope.projections()
                .forEach(projection -> projections.add(
                        projection == Projection.SCORE
                                ? scores
                                : run(projection, ReplayedFolds.of(projection, amounts))));
    }

    private static <S> ProjectionRun<S> run(Projection projection, Fold<S> fold) {
        return new ProjectionRun<>(projection, fold);
    }

    /**
     * Folds the next events, at most so many.
     *
     * @return whether the end is not reached yet
     * @throws IllegalStateException when an event cannot be read or folded; it names the position
     */
    public boolean step(int batch) {
        if (next < until) {
            OpenedEvents opened = ahead == null ? ahead = open(next, until, batch) : ahead;
            next = fold(opened, batch, next, until, event -> {
                events++;
                apply(event, (projection, known) -> projection.apply(known));
            });
        }
        if (next == until) {
            rest();
        }
        return next < until;
    }

    /** Lets go of what was read ahead, and of the connection it came by; a later step reads it again. */
    public void rest() {
        if (ahead != null) {
            ahead.close();
            ahead = null;
        }
    }

    private OpenedEvents open(long from, long to, int batch) {
        var enterprise = scope.enterprise();
        return new OpenedEvents(
                enterprise == null
                        ? each -> history.stream(from, to, each)
                        : each -> history.streamOf(OneEnterprise.aggregates(enterprise), from, to, each),
                codec,
                name -> projections.stream().anyMatch(projection -> projection.concerns(name)),
                batch);
    }

    /** Takes at most so many events, from that position on; answers the position of the next one. */
    private static long fold(OpenedEvents opened, int batch, long from, long end, Consumer<Opened> each) {
        long at = from;
        for (int i = 0; i < batch; i++) {
            Opened event = opened.next();
            if (event == null) {
                return end;
            }
            each.accept(event);
            at = event.position() + 1;
        }
        return at;
    }

    private void apply(Opened opened, BiConsumer<ProjectionRun<?>, HistoryEvent> each) {
        HistoryEvent event = opened.event();
        if (event == null) {
            return;
        }
        try {
            for (ProjectionRun<?> projection : projections) {
                each.accept(projection, event);
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException("position " + event.position() + ": " + e.getMessage(), e);
        }
    }

    /** Position of the next event to read. */
    public long position() {
        return next;
    }

    public long until() {
        return until;
    }

    /** How many events it has read. */
    public long events() {
        return events;
    }

    /** SHA-256 of each projection's result, by its code. To be taken at the end, before any comparison. */
    public SortedMap<String, String> digests() {
        if (digests.isEmpty()) {
            digests.putAll(projections.parallelStream()
                    .collect(Collectors.toMap(each -> each.projection().code(), ProjectionRun::digest)));
        }
        return digests;
    }

    /** How many rows each projection's result has, by its code. */
    private SortedMap<String, Long> rows() {
        SortedMap<String, Long> rows = new TreeMap<>();
        projections.forEach(each -> rows.put(each.projection().code(), each.rows()));
        return rows;
    }

    /**
     * Compares the result with the live read models; the run can do nothing else afterwards.
     *
     * @param stop asked between batches, whether to give up
     * @throws ReplayStoppedException when it was told to
     */
    public ReplayReport compare(
            ReplayId replay, int attempt, LiveRows live, int batch, BooleanSupplier stop, Instant at) {
        SortedMap<String, String> results = digests();
        SortedMap<String, Long> rows = rows();
        List<OfProjection> compared = new ArrayList<>();
        OfCards cards = null;
        try (LiveRows.Snapshot snapshot = live.open()) {
            follow(snapshot, batch, stop);
            for (ProjectionRun<?> each : projections) {
                refuseWhenStopped(stop);
                String projection = each.projection().code();
                compared.add(each.compare(
                        snapshot,
                        until,
                        results.getOrDefault(projection, ""),
                        rows.getOrDefault(projection, 0L),
                        code()));
                if (each == scores && snapshot.next(each.fold()) >= until) {
                    cards = cards(snapshot);
                }
            }
        }
        Differences all = compared.stream().map(OfProjection::differences).reduce(Differences.NONE, Differences::plus);
        long unexplained =
                compared.stream().mapToLong(OfProjection::unexplained).sum();
        String methodology =
                scope.methodology() == null ? Methodologies.builtIn().current().id() : scope.methodology();
        return new ReplayReport(
                replay, scope, attempt, until, events, methodology, all, unexplained, compared, cards, at);
    }

    private OfCards cards(LiveRows.Snapshot snapshot) {
        return new CardComparison(scope.methodology())
                .compare(scores.result().values(), scores.now().values(), snapshot, code());
    }

    private @Nullable String code() {
        return scope.enterprise() == null ? null : scope.enterprise().value();
    }

    /** Goes on to where the live read models are. */
    private void follow(LiveRows.Snapshot snapshot, int batch, BooleanSupplier stop) {
        long furthest = projections.stream()
                .mapToLong(each -> snapshot.next(each.fold()))
                .max()
                .orElse(until);
        try (OpenedEvents later = open(until, furthest, batch)) {
            for (long at = until; at < furthest; ) {
                refuseWhenStopped(stop);
                at = fold(
                        later,
                        batch,
                        at,
                        furthest,
                        opened -> apply(opened, (projection, event) -> {
                            if (event.position() < snapshot.next(projection.fold())) {
                                projection.applyLater(event);
                            }
                        }));
            }
        }
    }

    private static void refuseWhenStopped(BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            throw new ReplayStoppedException();
        }
    }
}
