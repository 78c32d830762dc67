package org.luzhi.projections.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.methodology.ScoredUse;
import org.luzhi.projections.fold.CountedVersions;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.score.ScoreState.Use;
import org.luzhi.projections.score.ScoreState.Uses;

/** What every filing brings to a score, by filing id, whatever the methodology. */
public final class ScoreFold implements Fold<ScoreState> {

    private static final Set<String> EVENTS = EventCatalogue.of(FilingEvent.class);

    private final EnergyAccounting.Summing summing;

    public ScoreFold() {
        this(EnergyAccounting::amounts);
    }

    /** @param summing what other folds may ask, too */
    public ScoreFold(EnergyAccounting.Summing summing) {
        this.summing = summing;
    }

    @Override
    public String name() {
        return "score";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public boolean concerns(String name) {
        return EVENTS.contains(name);
    }

    @Override
    public Set<String> keys(HistoryEvent event) {
        return event.content() instanceof FilingEvent about
                ? Set.of(about.filing().toString())
                : Set.of();
    }

    @Override
    public ScoreState empty(String key) {
        return new ScoreState(FilingId.parse(key).orElseThrow(), CountedVersions.none());
    }

    @Override
    public ScoreState apply(ScoreState state, HistoryEvent event) {
        CountedVersions<Uses> versions = state.versions();
        return switch ((FilingEvent) event.content()) {
            case EnergyUseFiled filed -> state.with(versions.filed(filed.version(), uses(filed, event)));
            case FilingAccepted accepted -> state.with(versions.accepted(accepted.version()));
            case FilingReturned returned -> state;
            case FilingWithdrawn withdrawn -> state.with(versions.withdraw());
        };
    }

    private Uses uses(EnergyUseFiled filed, HistoryEvent event) {
        List<ScoredUse> scored = ScoredUse.of(
                filed.enterprise().value(),
                filed.filing().period(),
                summing.amounts(filed.content(), filed.pinned()).products(),
                filed.pinned(),
                false,
                event.position(),
                event.id());
        return new Uses(scored.stream().map(Use::of).toList(), event.position(), event.id());
    }

    @Override
    public Class<ScoreState> stateType() {
        return ScoreState.class;
    }

    @Override
    public Map<String, @Nullable Object> columns(ScoreState state) {
        return Map.of("year", state.filing().period().inYear().getValue());
    }

    @Override
    public boolean begins(String key, HistoryEvent event) {
        return event.sequence() == 0;
    }
}
