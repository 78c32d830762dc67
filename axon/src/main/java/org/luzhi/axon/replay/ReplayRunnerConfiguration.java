package org.luzhi.axon.replay;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.replay.ReplayPace;
import org.luzhi.projections.replay.ReplayReports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs the replays. */
@Configuration(proxyBeanMethods = false)
public class ReplayRunnerConfiguration {

    /** Events folded at a time: between two batches a replay can be held up. */
    private static final int BATCH = 5_000;

    @Bean
    ReplayNews replayNews() {
        return new ReplayNews();
    }

    @Bean
    ReplayJobs replayJobs(
            HistoryReader history,
            EventCodec codec,
            FoldProgress live,
            DataSource dataSource,
            ReplayReports reports,
            CommandGateway commands,
            Clock clock,
            ReplayNews news) {
        ReplayVoice voice = new ReplayVoice(commands, clock);
        ReplayWork work = new ReplayWork(history, codec, live, new FoldRows(dataSource), reports, voice, BATCH);
        return new ReplayJobs(history, codec, news, work, voice);
    }

    /** Asked when a question comes, so that who answers needs no command bus to be made. */
    @Bean
    ReplayPace.Source replayPaces(ObjectProvider<ReplayJobs> jobs) {
        return replay -> jobs.getObject().pace(replay);
    }
}
