package org.luzhi.projections.replay;

import org.luzhi.domain.replay.Projection;
import org.luzhi.projections.balance.BalanceFold;
import org.luzhi.projections.filing.FilingFold;
import org.luzhi.projections.fold.Fold;
import org.luzhi.projections.history.HistoryFold;
import org.luzhi.projections.receipt.ReceiptFold;
import org.luzhi.projections.register.RegisterFold;
import org.luzhi.projections.score.ScoreFold;

/** The folds that can be replayed. */
public final class ReplayedFolds {

    private ReplayedFolds() {}

    /** The fold that a projection is. */
    public static Fold<?> of(Projection projection) {
        return switch (projection) {
            case REGISTER -> new RegisterFold();
            case FILING -> new FilingFold();
            case RECEIPT -> new ReceiptFold();
            case BALANCE -> new BalanceFold();
            case SCORE -> new ScoreFold();
            case HISTORY -> new HistoryFold();
        };
    }
}
