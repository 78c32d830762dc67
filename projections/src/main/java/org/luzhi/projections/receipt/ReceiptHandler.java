package org.luzhi.projections.receipt;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.receipt.Receipt;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.projections.filing.FilingStanding;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.receipt.ReceiptQuery.FindReceipt;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link ReceiptQuery}. */
public final class ReceiptHandler {

    private final LiveFold<ReceiptState> receipts;
    private final LiveFold<FilingStanding> filings;
    private final HistoryReader history;
    private final EventCodec codec;

    public ReceiptHandler(
            LiveFold<ReceiptState> receipts,
            LiveFold<FilingStanding> filings,
            HistoryReader history,
            EventCodec codec) {
        this.receipts = receipts;
        this.filings = filings;
        this.history = history;
        this.codec = codec;
    }

    @QueryHandler
    public Optional<Receipt> find(FindReceipt query) {
        return receipts.find(query.receipt().value()).flatMap(state -> {
            EnergyUseFiled filed =
                    (EnergyUseFiled) codec.open(history.at(state.position())).content();
            return filings.find(filed.filing().toString())
                    .map(standing -> Receipt.of(
                            filed,
                            standing.current().status(),
                            standing.late(),
                            state.position(),
                            superseded(filed, standing),
                            query.locale()));
        });
    }

    private static List<Problem> superseded(EnergyUseFiled filed, FilingStanding standing) {
        int current = standing.current().version();
        return filed.version() == current
                ? List.of()
                : List.of(Problem.warning(
                        "filing.superseded",
                        Place.WHOLE,
                        Integer.toString(filed.version()),
                        Integer.toString(current)));
    }
}
