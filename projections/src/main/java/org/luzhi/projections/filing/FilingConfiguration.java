package org.luzhi.projections.filing;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.KnownTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code filing}, its table and its answers. */
@Configuration(proxyBeanMethods = false)
public class FilingConfiguration {

    @Bean
    FoldTable<FilingStanding> filingTable(JdbcOperations jdbc) {
        return new FoldTable<>(new FilingFold(), jdbc);
    }

    @Bean
    LiveFold<FilingStanding> filingLive(FoldTable<FilingStanding> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    KnownTable<FilingStanding> filingKnownTable(JdbcOperations jdbc) {
        return new KnownTable<>(new FilingFold(), jdbc);
    }

    @Bean
    KnownFold<FilingStanding> filingKnown(KnownTable<FilingStanding> table, HistoryReader history, EventCodec codec) {
        return new KnownFold<>(table, history, codec);
    }

    @Bean
    FilingHandler filingHandler(
            LiveFold<FilingStanding> filings,
            KnownFold<FilingStanding> known,
            HistoryReader history,
            EventCodec codec) {
        return new FilingHandler(filings, known, new FilingReader(history, codec));
    }
}
