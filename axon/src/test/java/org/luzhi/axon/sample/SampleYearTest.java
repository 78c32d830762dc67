package org.luzhi.axon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.sample.SampleAct.Version;

/** What is promised of the sample's story is in it. */
class SampleYearTest {

    private final SampleCity city = SampleCity.load();
    private final List<SampleAct> acts = SampleYear.of(city, SampleSubjects.of(city));

    @Test
    void everyPlantedFaultHappensOnce() {
        assertThat(acts).filteredOn(SampleAct.Confirm.class::isInstance).hasSize(1);
        assertThat(acts).filteredOn(SampleAct.Return.class::isInstance).hasSize(2);
        assertThat(acts).filteredOn(SampleAct.Withdraw.class::isInstance).hasSize(1);
        assertThat(filed(Version.WITH_ERRORS)).hasSize(1);
        assertThat(filed(Version.UNDERSTATED)).hasSize(3); // one corrected after its acceptance, two returned
    }

    @Test
    void aFilingOfJuneComesAfterItsDueDay() {
        Instant due = Instant.parse("2025-07-10T16:00:00Z");

        assertThat(acts)
                .filteredOn(act -> act instanceof SampleAct.File file
                        && file.filing().toString().endsWith(".energy-use.2025-06")
                        && file.at().isAfter(due))
                .hasSize(1);
    }

    private List<SampleAct> filed(Version version) {
        return acts.stream()
                .filter(act -> act instanceof SampleAct.File file && file.version() == version)
                .toList();
    }
}
