package org.luzhi.projections.replay;

import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code replay}, its table and its answers. Needs a {@link ReplayPace.Source}; the runtime runs the replays. */
@Configuration(proxyBeanMethods = false)
public class ReplayConfiguration {

    @Bean
    FoldTable<ReplayJob> replayTable(JdbcOperations jdbc) {
        return new FoldTable<>(new ReplayFold(), jdbc);
    }

    @Bean
    LiveFold<ReplayJob> replayLive(FoldTable<ReplayJob> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    ReplayReports replayReports(JdbcOperations jdbc) {
        return new ReplayReports(jdbc);
    }

    @Bean
    ReplayHandler replayHandler(LiveFold<ReplayJob> jobs, ReplayReports reports, ReplayPace.Source paces) {
        return new ReplayHandler(jobs, reports, paces);
    }
}
