package org.luzhi.projections.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.methodology.ScoredUse;
import org.luzhi.projections.fold.CountedVersions;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.score.ScoreState.Use;
import org.luzhi.projections.score.ScoreState.Uses;

/** What every filing brings to a score, by filing id, whatever the methodology. */
public final class ScoreFold implements Fold<ScoreState> {

    /** Doors that no person sits at. */
    private static final Set<String> MACHINES = Set.of("hj212", "queue", "signed-rest", "front-end");

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
        return 2;
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
            case VersionFiled filed -> state.with(versions.filed(filed.version(), figures(filed, event)));
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
        return new Uses(scored.stream().map(Use::of).toList(), null, isByMachine(event), event.position(), event.id());
    }

    private static Uses figures(VersionFiled filed, HistoryEvent event) {
        SortedMap<String, BigDecimal> figures =
                FiledSubjects.of(filed.filing().subject()).figures(filed);
        return new Uses(List.of(), figures, isByMachine(event), event.position(), event.id());
    }

    private static @Nullable Boolean isByMachine(HistoryEvent event) {
        return MACHINES.contains(event.metadata().getOrDefault(Provenance.DOOR, "")) ? Boolean.TRUE : null;
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
