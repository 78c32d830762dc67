package org.luzhi.projections.replay;

import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.replay.Projection;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.history.HistoryFold;
import org.luzhi.projections.progress.ProgressFold;
import org.luzhi.projections.receipt.ReceiptFold;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.score.ScoreFold;

/** The folds that can be replayed. */
public final class ReplayedFolds {

    private ReplayedFolds() {}

    /** The fold that a projection is. */
    public static Fold<?> of(Projection projection) {
        return of(projection, EnergyAccounting::amounts);
    }

    /** @param summing shared by the folds of one run */
    static Fold<?> of(Projection projection, EnergyAccounting.Summing summing) {
        return switch (projection) {
            case REGISTER -> new RegisterFold();
            case FILING -> new FilingFold();
            case RECEIPT -> new ReceiptFold();
            case BALANCE -> new BalanceFold(summing);
            case SCORE -> new ScoreFold(summing);
            case PROGRESS -> new ProgressFold();
            case HISTORY -> new HistoryFold();
        };
    }
}
