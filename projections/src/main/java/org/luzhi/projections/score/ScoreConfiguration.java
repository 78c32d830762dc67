package org.luzhi.projections.score;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.methodology.Methodologies;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.FoldView;
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
    ScoreHandler scoreHandler(
            LiveFold<ScoreState> scores, RegisterView register, HistoryReader history, EventCodec codec) {
        return new ScoreHandler(
                new FoldView<>(scores, new ScoreFold(), history, codec), register, Methodologies.builtIn());
    }
}
