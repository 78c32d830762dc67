package org.luzhi.projections.receipt;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.luzhi.domain.accounting.EnergyAccounting;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.history.EventCodec;
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
            return filings.find(filed.filing().toString()).map(standing -> receipt(filed, state.position(), standing));
        });
    }

    private static Receipt receipt(EnergyUseFiled filed, long position, FilingStanding standing) {
        FilingStanding.Version version = standing.versions().get(filed.version() - 1);
        return new Receipt(
                filed.receipt(),
                filed.filing(),
                filed.version(),
                filed.enterprise(),
                filed.filing().subject(),
                filed.filing().period(),
                filed.filingNumber(),
                filed.digest(),
                filed.evidence(),
                filed.receivedAt(),
                position,
                standing.late(),
                standing.due(),
                version.status(),
                version.equals(standing.current()),
                EnergyAccounting.of(filed.content(), filed.pinned()),
                filed.warnings(),
                filed.pinned());
    }
}
