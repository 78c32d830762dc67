package org.luzhi.projections.replay;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.replay.Projection;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.fold.FoldJson;
import org.luzhi.projections.fold.FoldRun;
import org.luzhi.projections.replay.ReplayReport.Kind;
import org.luzhi.projections.replay.ReplayReport.OfProjection;
import org.luzhi.projections.replay.ReplayReport.Reason;
import org.luzhi.projections.replay.ReplayReport.RowDifference;

/**
 * One projection of a replay: its states in memory, and how they compare. After the replay's end it goes on to where the
 * live read model is, so that a row that a later event changed is told from one that nothing explains.
 */
final class ProjectionRun<S> {

    /** What a key's state was at the replay's end, and the first event behind it that changed it. */
    private record Later<S>(@Nullable S before, long position) {}

    private final Projection projection;
    private final Fold<S> fold;
    private final FoldJson<S> json;
    private final Map<String, S> states = new HashMap<>();
    private final Map<String, Later<S>> later = new HashMap<>();
    private final FoldRun<S> run;

    ProjectionRun(Projection projection, Fold<S> fold) {
        this.projection = projection;
        this.fold = fold;
        this.json = new FoldJson<>(fold);
        this.run = new FoldRun<>(fold, states);
    }

    String fold() {
        return fold.name();
    }

    Projection projection() {
        return projection;
    }

    boolean concerns(String event) {
        return fold.concerns(event);
    }

    void apply(HistoryEvent event) {
        run.apply(event);
    }

    /** An event behind the replay's end which the live read model holds. */
    void applyLater(HistoryEvent event) {
        fold.keys(event).forEach(key -> later.computeIfAbsent(key, k -> new Later<>(states.get(k), event.position())));
        run.apply(event);
    }

    long rows() {
        return states.size();
    }

    /** Of the result; before any later event. */
    String digest() {
        RowDigest digest = new RowDigest();
        states.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEachOrdered(row -> digest.row(row.getKey(), json.bytes(row.getValue())));
        return digest.hex();
    }

    /** The states at the replay's end, also after later events. */
    Map<String, S> result() {
        Map<String, S> result = new HashMap<>(states);
        later.forEach((key, changed) -> {
            if (changed.before() == null) {
                result.remove(key);
            } else {
                result.put(key, changed.before());
            }
        });
        return result;
    }

    /** The states where it is now. */
    Map<String, S> now() {
        return Collections.unmodifiableMap(states);
    }

    /** @param of the code of the one enterprise that was replayed; null for everyone */
    OfProjection compare(LiveRows.Snapshot live, long until, String digest, long rows, @Nullable String of) {
        Tally tally = new Tally();
        boolean behind = live.next(fold.name()) < until;
        Set<String> unseen = new HashSet<>(states.keySet());
        live.rows(fold.name(), prefix(of), (key, stored) -> {
            if (of == null || states.containsKey(key) || stored.contains(of)) {
                unseen.remove(key);
                compare(tally, key, stored, behind);
            }
        });
        unseen.forEach(key -> compare(tally, key, null, behind));
        return new OfProjection(
                projection,
                fold.revision(),
                digest,
                rows,
                live.next(fold.name()),
                tally.counts(),
                tally.unexplained(),
                tally.first(),
                tally.worst());
    }

    private void compare(Tally tally, String key, @Nullable String live, boolean behind) {
        Later<S> changed = later.get(key);
        String now = states.containsKey(key) ? written(states.get(key)) : null;
        String result = changed == null ? now : changed.before() == null ? null : written(changed.before());
        boolean asLiveShouldBe = live != null && live.equals(now);
        if (asLiveShouldBe && now != null && now.equals(result)) {
            tally.equal();
            return;
        }
        Reason reason;
        if (behind) {
            reason = Reason.LIVE_BEHIND;
        } else if (asLiveShouldBe) {
            reason = Reason.LATER_EVENT;
        } else if (live == null) {
            reason = Reason.ROW_GONE;
        } else {
            reason = now == null ? Reason.ROW_WITHOUT_EVENT : Reason.STATE_DIFFERS;
        }
        Kind kind = live == null ? Kind.MISSING : result == null ? Kind.EXTRA : Kind.CHANGED;
        // Where an event explains the row, the replay's end is told from now; else what the row should be from what it
        // is.
        String should = reason == Reason.LATER_EVENT || reason == Reason.LIVE_BEHIND ? result : now;
        tally.differs(difference(key, kind, reason, changed, should, live));
    }

    private RowDifference difference(
            String key,
            Kind kind,
            Reason reason,
            @Nullable Later<S> changed,
            @Nullable String should,
            @Nullable String live) {
        Long position = reason == Reason.LATER_EVENT && changed != null ? changed.position() : null;
        if (should != null && live != null) {
            FirstField first = FirstField.between(should, live);
            return new RowDifference(key, kind, reason, position, first.field(), first.replayed(), first.live());
        }
        return new RowDifference(key, kind, reason, position, null, FirstField.text(should), FirstField.text(live));
    }

    /** How the keys of one enterprise's rows begin, where they tell; null where they do not. */
    private @Nullable String prefix(@Nullable String of) {
        return switch (projection) {
            case REGISTER, FILING, BALANCE, SCORE, PROGRESS -> of;
            case RECEIPT, HISTORY -> null;
        };
    }

    private String written(@Nullable S state) {
        return state == null ? "null" : json.write(state);
    }
}
