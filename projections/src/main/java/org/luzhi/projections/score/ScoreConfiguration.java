package org.luzhi.projections.score;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.FoldView;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.KnownTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code score}, its table and its answers. */
@Configuration(proxyBeanMethods = false)
public class ScoreConfiguration {

    @Bean
    FoldTable<ScoreState> scoreTable(JdbcOperations jdbc) {
        return new FoldTable<>(new ScoreFold(), jdbc);
    }

    @Bean
    LiveFold<ScoreState> scoreLive(FoldTable<ScoreState> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    KnownTable<ScoreState> scoreKnownTable(JdbcOperations jdbc) {
        return new KnownTable<>(new ScoreFold(), jdbc);
    }

    @Bean
    KnownFold<ScoreState> scoreKnown(KnownTable<ScoreState> table, HistoryReader history, EventCodec codec) {
        return new KnownFold<>(table, history, codec);
    }

    @Bean
    ScoreHandler scoreHandler(LiveFold<ScoreState> scores, KnownFold<ScoreState> known, RegisterView register) {
        return new ScoreHandler(new FoldView<>(scores, known), register, Methodologies.builtIn());
    }
}
