package org.luzhi.projections.receipt;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.filing.FilingStanding;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.Proofs;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code receipt}, its table and its answers. */
@Configuration(proxyBeanMethods = false)
public class ReceiptConfiguration {

    @Bean
    FoldTable<ReceiptState> receiptTable(JdbcOperations jdbc) {
        return new FoldTable<>(new ReceiptFold(), jdbc);
    }

    @Bean
    LiveFold<ReceiptState> receiptLive(FoldTable<ReceiptState> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    ReceiptHandler receiptHandler(
            LiveFold<ReceiptState> receipts,
            LiveFold<FilingStanding> filings,
            HistoryReader history,
            EventCodec codec,
            Proofs proofs) {
        return new ReceiptHandler(receipts, filings, history, codec, proofs);
    }
}
