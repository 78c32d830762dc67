package org.luzhi.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.NonFossil;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.csv.CsvDecoder;
import org.luzhi.integration.json.JsonDecoder;
import org.luzhi.integration.subject.BuiltInSubjects;
import org.luzhi.integration.subject.DecodingReader;
import org.luzhi.integration.subject.EnergyUseSubject;
import org.luzhi.integration.subject.FilableSubject;
import org.luzhi.integration.subject.FilingReader;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.subject.SubjectCatalogue;
import org.luzhi.integration.subject.SubjectDefinition;
import org.luzhi.integration.workbook.WorkbookDecoder;
import org.luzhi.integration.workbook.WorkbookTemplate;

/** The golden filing, E1 of the test vectors, in every form, and what reads it. */
public final class Golden {

    public static final Standards STANDARDS = Standards.builtIn();
    public static final SubjectDefinition SUBJECT = EnergyUseSubject.of(STANDARDS);
    public static final SubjectCatalogue CATALOGUE = new BuiltInSubjects(List.of(SUBJECT), WorkbookTemplate::of);
    public static final FilingReader READER = new DecodingReader(
            List.of(new FilableSubject<>(SUBJECT, new EnergyUseRules(), STANDARDS)),
            Map.of(
                    Format.JSON, new JsonDecoder(),
                    Format.CSV, new CsvDecoder(),
                    Format.XLSX, new WorkbookDecoder()));
    public static final Instant RECEIVED = Instant.parse("2025-04-05T02:00:00Z");
    public static final JsonNode JSON = SUBJECT.example();

    public static final String CSV = """
            filingNumber,enterprise,subject,period,section,energy,quantity,unit,measuredKgcePerUnit,purpose,nonFossilQuantity,nonFossilCertificates,product,outputValue
            MY-2025-0007,91140423MA0LXJH141,energy-use,2025-03,consumed,raw_coal,10000,t,,fuel,,,,30000
            ,,,,consumed,coke,3000,t,,,,,,
            ,,,,consumed,diesel,120,t,,,,,,
            ,,,,consumed,natural_gas,2000000,m3,1.33,,,,,
            ,,,,consumed,electricity,30000000,kWh,,,5000000,GEC-2025-000001,,
            ,,,,consumed,heat,50000,GJ,,,,,,
            ,,,,exported,heat,20000,GJ,,,,,,
            ,,,,produced,,12000,t,,,,,methanol_bituminous,
            """;

    public static final EnergyUse CONTENT = new EnergyUse(
            List.of(
                    consumed("raw_coal", "10000", Unit.T, null, null),
                    consumed("coke", "3000", Unit.T, null, null),
                    consumed("diesel", "120", Unit.T, null, null),
                    consumed("natural_gas", "2000000", Unit.M3, "1.33", null),
                    consumed(
                            "electricity",
                            "30000000",
                            Unit.KWH,
                            null,
                            new NonFossil(new BigDecimal("5000000"), new TreeSet<>(List.of("GEC-2025-000001")))),
                    consumed("heat", "50000", Unit.GJ, null, null)),
            List.of(new Exported("heat", new BigDecimal("20000"), Unit.GJ, null, null)),
            List.of(new Produced("methanol_bituminous", new BigDecimal("12000"), Unit.T)),
            new BigDecimal("30000"));

    private Golden() {}

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static Reading json(String text) {
        return READER.read(utf8(text), Format.JSON, RECEIVED);
    }

    public static Reading csv(String text) {
        return READER.read(utf8(text), Format.CSV, RECEIVED);
    }

    public static Reading xlsx(byte[] bytes) {
        return READER.read(bytes, Format.XLSX, RECEIVED);
    }

    /** What was read without an error. */
    public static EnergyUse content(Reading reading) {
        return (EnergyUse) Objects.requireNonNull(reading.draft()).content();
    }

    /** {@code code@pointer} of the errors, in order. */
    public static List<String> errors(Reading reading) {
        return told(reading.problems().stream().filter(Problem::isError));
    }

    /** {@code code@pointer} of the warnings, in order, without those of the standards' editions. */
    public static List<String> warnings(Reading reading) {
        return told(reading.problems().stream()
                .filter(problem -> !problem.isError() && !problem.code().startsWith("standard.")));
    }

    /** {@code code@sheet!A1} of the errors, in order. */
    public static List<String> cells(Reading reading) {
        return reading.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + "@" + problem.place().sheet() + "!"
                        + problem.place().column() + problem.place().row())
                .toList();
    }

    private static List<String> told(Stream<Problem> problems) {
        return problems.map(p -> p.code() + "@" + p.place().pointer()).toList();
    }

    private static Consumed consumed(
            String energy, String quantity, Unit unit, @Nullable String measured, @Nullable NonFossil nonFossil) {
        return new Consumed(
                energy,
                new BigDecimal(quantity),
                unit,
                measured == null ? null : new BigDecimal(measured),
                Purpose.FUEL,
                nonFossil,
                null);
    }
}
