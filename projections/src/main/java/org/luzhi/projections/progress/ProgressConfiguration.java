package org.luzhi.projections.progress;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.KnownTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code progress}, its table and its answers. */
@Configuration(proxyBeanMethods = false)
public class ProgressConfiguration {

    @Bean
    FoldTable<ProgressState> progressTable(JdbcOperations jdbc) {
        return new FoldTable<>(new ProgressFold(), jdbc);
    }

    @Bean
    LiveFold<ProgressState> progressLive(FoldTable<ProgressState> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    KnownTable<ProgressState> progressKnownTable(JdbcOperations jdbc) {
        return new KnownTable<>(new ProgressFold(), jdbc);
    }

    @Bean
    KnownFold<ProgressState> progressKnown(KnownTable<ProgressState> table, HistoryReader history, EventCodec codec) {
        return new KnownFold<>(table, history, codec);
    }

    @Bean
    ProgressHandler progressHandler(
            LiveFold<ProgressState> live, KnownFold<ProgressState> known, RegisterView register, Standards standards) {
        return new ProgressHandler(live, known, register, new Projects(standards));
    }
}
