package org.luzhi.axon.sample;

import java.time.Instant;
import java.util.List;
import org.luzhi.axon.clock.HouseClock;
import org.luzhi.domain.history.EventRecord;
import org.luzhi.domain.history.Provenance;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.fold.HistoryReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty store with the sample's year before the server is ready; after a kill it goes on behind the last event.
 * Every act is harmless when repeated, so the story is simply told again from its start, with the clock never stepping
 * back.
 */
final class SampleRun {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRun.class);

    private final SampleCity city;
    private final SampleSubjects subjects;
    private final HistoryReader history;
    private final HouseClock clock;
    private final SampleActors actors;
    private final SampleReport report;

    SampleRun(
            SampleCity city,
            SampleSubjects subjects,
            HistoryReader history,
            HouseClock clock,
            SampleActors actors,
            SampleReport report) {
        this.city = city;
        this.subjects = subjects;
        this.history = history;
        this.clock = clock;
        this.actors = actors;
        this.report = report;
    }

    void run() {
        List<SampleAct> story = SampleYear.of(city, subjects);
        if (isOurs() && !isTold(story)) {
            tell(story);
        }
        report.print();
    }

    private void tell(List<SampleAct> story) {
        Instant resume = history.head() == 0
                ? Instant.EPOCH
                : history.at(history.head() - 1).time();
        LOG.info("样本城市 sample city: {} enterprises, {} acts", city.enterprises().size(), story.size());
        try {
            int month = 0;
            for (SampleAct act : story) {
                clock.stepTo(act.at().isBefore(resume) ? resume : act.at());
                actors.perform(act);
                int now = act.at().atZone(ReportingPeriod.ZONE).getMonthValue();
                if (now != month) {
                    month = now;
                    LOG.info(
                            "样本城市 sample city: {}, {} events",
                            act.at().atZone(ReportingPeriod.ZONE).toLocalDate(),
                            history.head());
                }
            }
        } finally {
            clock.release();
        }
    }

    /** An empty store, or one that the sample began: a store with real filings is never touched. */
    private boolean isOurs() {
        return history.head() == 0 || isSimulated(history.at(0)) && isSimulated(history.at(history.head() - 1));
    }

    /** The last act of the story is the last simulated event. */
    private boolean isTold(List<SampleAct> story) {
        return history.head() > 0
                && !history.at(history.head() - 1)
                        .time()
                        .isBefore(story.getLast().at());
    }

    private static boolean isSimulated(EventRecord event) {
        return "true".equals(event.metadata().get(Provenance.SIMULATED));
    }
}
