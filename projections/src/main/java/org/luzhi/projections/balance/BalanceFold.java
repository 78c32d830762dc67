package org.luzhi.projections.balance;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.accounting.Amounts;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.filing.FilingEvent;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingReturned;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCatalogue;
import org.luzhi.domain.history.HistoryEvent;
import org.luzhi.projections.balance.BalanceState.Amount;
import org.luzhi.projections.fold.CountedVersions;
import org.luzhi.projections.fold.Fold;

/** The four totals of every energy filing, by filing id; {@link Balances} sums them to months, quarters and years. */
public final class BalanceFold implements Fold<BalanceState> {

    private static final Set<String> EVENTS = EventCatalogue.of(FilingEvent.class);

    private final EnergyAccounting.Summing summing;

    public BalanceFold() {
        this(EnergyAccounting::amounts);
    }

    /** @param summing what other folds may ask, too */
    public BalanceFold(EnergyAccounting.Summing summing) {
        this.summing = summing;
    }

    @Override
    public String name() {
        return "balance";
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
                        && about.filing().subject().equals(EnergyUseRules.SUBJECT)
                ? Set.of(about.filing().toString())
                : Set.of();
    }

    @Override
    public BalanceState empty(String key) {
        return new BalanceState(FilingId.parse(key).orElseThrow(), CountedVersions.none());
    }

    @Override
    public BalanceState apply(BalanceState state, HistoryEvent event) {
        CountedVersions<Amount> versions = state.versions();
        return switch ((FilingEvent) event.content()) {
            case EnergyUseFiled filed -> state.with(versions.filed(filed.version(), amount(filed, event)));
            case VersionFiled other -> state;
            case FilingAccepted accepted -> state.with(versions.accepted(accepted.version()));
            case FilingReturned returned -> state;
            case FilingWithdrawn withdrawn -> state.with(versions.withdraw());
        };
    }

    private Amount amount(EnergyUseFiled filed, HistoryEvent event) {
        Amounts accounted = summing.amounts(filed.content(), filed.pinned());
        EnergyTotals totals = new EnergyTotals(
                accounted.gross(), accounted.net(), accounted.netOfFeedstock(), accounted.netOfNonFossil());
        return new Amount(totals, event.position(), event.id());
    }

    @Override
    public Class<BalanceState> stateType() {
        return BalanceState.class;
    }

    @Override
    public Map<String, @Nullable Object> columns(BalanceState state) {
        return Map.of("year", state.filing().period().inYear().getValue());
    }

    @Override
    public boolean begins(String key, HistoryEvent event) {
        return event.sequence() == 0;
    }
}
