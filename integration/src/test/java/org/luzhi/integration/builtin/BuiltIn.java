package org.luzhi.integration.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.Golden;
import org.luzhi.integration.configuration.SubjectConfiguration;
import org.luzhi.integration.subject.FilingReader;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.subject.SubjectDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The subjects as they are wired, and the reader of them all. */
public final class BuiltIn {

    /** When even the year of the examples has ended. */
    public static final Instant RECEIVED = Instant.parse("2026-04-05T02:00:00Z");

    public static final SubjectCatalogue CATALOGUE;
    static final FilingReader READER;

    static {
        try (AnnotationConfigApplicationContext wired = new AnnotationConfigApplicationContext()) {
            wired.registerBean(Standards.class, Standards::builtIn);
            wired.register(SubjectConfiguration.class);
            wired.refresh();
            CATALOGUE = wired.getBean(SubjectCatalogue.class);
            READER = wired.getBean(FilingReader.class);
        }
    }

    private BuiltIn() {}

    public static List<SubjectDefinition> subjects() {
        return CATALOGUE.all();
    }

    public static SubjectDefinition subject(String name) {
        return CATALOGUE.find(name).orElseThrow();
    }

    static Reading json(JsonNode filing) {
        return READER.read(Golden.utf8(filing.toString()), Format.JSON, RECEIVED);
    }

    static Reading csv(Filled filled) {
        return READER.read(Golden.utf8(filled.csv()), Format.CSV, RECEIVED);
    }

    static Reading xlsx(byte[] workbook) {
        return READER.read(workbook, Format.XLSX, RECEIVED);
    }

    /** The example of that subject, its content changed. */
    static Reading changed(String subject, Consumer<ObjectNode> change) {
        ObjectNode filing = subject(subject).example().deepCopy();
        change.accept((ObjectNode) filing.get("content"));
        return json(filing);
    }

    /** {@code code@pointer} of errors and warnings, in order. */
    static List<String> all(Reading reading) {
        return reading.problems().stream().map(BuiltIn::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code() + "@" + problem.place().pointer();
    }
}
