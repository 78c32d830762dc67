package org.luzhi.projections.balance;

import org.luzhi.domain.filing.FilingId;
import org.luzhi.projections.fold.CountedVersions;

/** What a filing amounts to, by the version that counts. */
public record BalanceState(FilingId filing, CountedVersions<Amount> versions) {

    /** Totals of a version, and its event. */
    public record Amount(EnergyTotals totals, long position, String eventId) {}

    BalanceState with(CountedVersions<Amount> next) {
        return new BalanceState(filing, next);
    }
}
