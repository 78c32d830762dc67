package org.luzhi.axon.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.luzhi.axon.sample.SampleAct.Version;
import org.luzhi.domain.green.GreenAssessment;
import org.luzhi.domain.history.HistoryJson;
import org.luzhi.domain.subject.Content;

/** Every subject that the sample files, and what it says; {@code subjects.json} has the data. */
final class SampleSubjects {

    private static final String RESOURCE = "subjects.json";

    private final Map<String, SampleSubject> byName = new LinkedHashMap<>();

    private SampleSubjects(List<SampleSubject> subjects) {
        subjects.forEach(subject -> byName.put(subject.name(), subject));
    }

    private record Data(
            List<SampleEmissions.Plant> emissions,
            List<SampleProduction.Plant> production,
            List<SampleProjects.Plant> projects,
            List<SampleInnovation.Plant> innovation,
            List<SampleSupply.Role> roles,
            List<SampleSupply.Deal> deals,
            List<SampleSmart.Plant> smart,
            List<SampleGreen.Plant> green,
            Map<String, List<GreenAssessment.Anchor>> anchors) {}

    static SampleSubjects of(SampleCity city) {
        Data data = read(HistoryJson.mapper());
        SampleEmissions emissions = new SampleEmissions(city, data.emissions());
        return new SampleSubjects(List.of(
                new SampleEnergy(city),
                new SampleProduction(city, data.production()),
                new SampleProjects(data.projects()),
                new SampleSupply(city, data.roles(), data.deals()),
                emissions,
                new SampleInnovation(city, data.innovation()),
                new SampleSmart(data.smart()),
                new SampleGreen(city, data.green(), data.anchors(), emissions)));
    }

    private static Data read(ObjectMapper json) {
        try (InputStream in = Objects.requireNonNull(SampleSubjects.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return json.readValue(in, Data.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample's subjects cannot be read", e);
        }
    }

    SampleSubject named(String subject) {
        return Objects.requireNonNull(byName.get(subject), subject);
    }

    /** What the act files. */
    Content content(SampleAct.File act) {
        SampleSubject subject = named(act.filing().subject());
        Content whole = subject.content(act.enterprise(), act.filing().period());
        return act.version() == Version.UNDERSTATED ? subject.understated(whole) : whole;
    }

    /** The enterprise's own number of the filing: a corrected version has another than the one before it. */
    String number(SampleAct.File act) {
        return named(act.filing().subject()).numbered() + "-" + act.filing().period()
                + (act.version() == Version.UNDERSTATED ? "" : "-1");
    }
}
