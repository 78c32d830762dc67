package org.luzhi.projections.history;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.ledger.Ledger;
import org.luzhi.projections.ledger.Proofs;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code history}, its table and its answers. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    FoldTable<HistoryEntry> historyTable(JdbcOperations jdbc) {
        return new FoldTable<>(new HistoryFold(), jdbc);
    }

    @Bean
    LiveFold<HistoryEntry> historyLive(FoldTable<HistoryEntry> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    Proofs proofs(Ledger ledger, HistoryReader history) {
        return new Proofs(ledger, history);
    }

    @Bean
    HistoryHandler historyHandler(
            LiveFold<HistoryEntry> index, HistoryReader history, EventCodec codec, Proofs proofs) {
        return new HistoryHandler(index, history, codec, proofs);
    }
}
