package org.luzhi.integration.dropbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.luzhi.integration.channel.EnterpriseDirectory;
import org.luzhi.integration.channel.FilingChannel;
import org.luzhi.integration.channel.Tally;
import org.luzhi.integration.subject.Annotator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The drop folder {@code <luzhi.data>/inbox}. */
@Configuration(proxyBeanMethods = false)
public class DropboxConfiguration {

    private static final Duration QUIET = Duration.ofSeconds(1);

    @Bean
    Dropbox dropbox(
            @Value("${luzhi.data:./data}") String data,
            EnterpriseDirectory directory,
            FilingChannel channel,
            Annotator annotator,
            Tally tally,
            Clock clock) {
        return in(Path.of(data), new Ripe(QUIET, new Writers()), directory, channel, annotator, tally, clock);
    }

    static Dropbox in(
            Path data,
            Ripe ripe,
            EnterpriseDirectory directory,
            FilingChannel channel,
            Annotator annotator,
            Tally tally,
            Clock clock) {
        Inbox inbox = new Inbox(data.resolve("inbox"), directory);
        Late late = new Late(inbox, clock);
        Answers answers = new Answers(annotator);
        Parking parking = new Parking(data.resolve("parked"));
        Overlooked overlooked = new Overlooked(inbox, ripe, answers, parking, tally, clock);
        Dropped dropped = new Dropped(inbox, ripe, late, channel, answers, parking, tally, clock);
        return new Dropbox(inbox, ripe, late, overlooked, dropped);
    }
}
