package org.luzhi.projections.receipt;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.receipt.Receipt;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.filing.FilingStanding;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.EventProof;
import org.luzhi.projections.ledger.Finding;
import org.luzhi.projections.ledger.Proofs;
import org.luzhi.projections.receipt.ReceiptQuery.FindReceipt;
import org.luzhi.projections.receipt.ReceiptQuery.FindReceiptProof;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link ReceiptQuery}. */
public final class ReceiptHandler {

    private final LiveFold<ReceiptState> receipts;
    private final LiveFold<FilingStanding> filings;
    private final HistoryReader history;
    private final EventCodec codec;
    private final Proofs proofs;

    public ReceiptHandler(
            LiveFold<ReceiptState> receipts,
            LiveFold<FilingStanding> filings,
            HistoryReader history,
            EventCodec codec,
            Proofs proofs) {
        this.receipts = receipts;
        this.filings = filings;
        this.history = history;
        this.codec = codec;
        this.proofs = proofs;
    }

    @QueryHandler
    public Optional<Receipt> find(FindReceipt query) {
        return receipts.find(query.receipt().value()).flatMap(state -> {
            VersionFiled filed =
                    (VersionFiled) codec.open(history.at(state.position())).content();
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

    /** Refuses while no checkpoint covers the event, and when the stored history is not what was signed. */
    @QueryHandler
    public Optional<ReceiptProof> prove(FindReceiptProof query) {
        return receipts.find(query.receipt().value()).flatMap(state -> {
            FilingId filing = state.filing();
            return filing == null ? Optional.empty() : Optional.of(prove(state, filing));
        });
    }

    private ReceiptProof prove(ReceiptState state, FilingId filing) {
        String position = Long.toString(state.position());
        EventProof proof = proofs.ofEvent(state.position())
                .orElseThrow(() -> new RefusedException(Refusal.wrongState("ledger.not-covered", position)));
        if (!proof.holds()) {
            Finding finding = new Finding(Finding.Kind.CHANGED, Finding.Part.EVENT, position);
            throw new RefusedException(Refusal.wrongState("ledger.broken", finding.toString()));
        }
        return new ReceiptProof(state.receipt(), filing, state.version(), filing.enterprise(), proof);
    }

    private static List<Problem> superseded(VersionFiled filed, FilingStanding standing) {
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
