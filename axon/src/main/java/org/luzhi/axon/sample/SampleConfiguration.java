package org.luzhi.axon.sample;

import java.nio.file.Path;
import org.luzhi.axon.clock.HouseClock;
import org.luzhi.projections.fold.HistoryReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sample city, where the settings ask for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("luzhi.sample.enabled")
public class SampleConfiguration {

    @Bean
    SampleCity sampleCity() {
        return SampleCity.load();
    }

    @Bean
    SampleAccounts sampleAccounts(SampleCity city) {
        return new SampleAccounts(city);
    }

    /** A runner, so that the server is not ready before the story is told. */
    @Bean
    ApplicationRunner sampleRun(
            SampleCity city,
            HistoryReader history,
            HouseClock clock,
            ServletWebServerApplicationContext server,
            @Value("${luzhi.data}") Path data) {
        return arguments -> {
            int port = server.getWebServer().getPort();
            SampleDoors doors = new SampleDoors(port);
            SampleSubjects subjects = SampleSubjects.of(city);
            SampleActors actors = new SampleActors(subjects, doors, new SampleDrop(data.resolve("inbox")));
            SampleReport report = new SampleReport(doors, "http://localhost:" + port + "/");
            new SampleRun(city, subjects, history, clock, actors, report).run();
        };
    }
}
