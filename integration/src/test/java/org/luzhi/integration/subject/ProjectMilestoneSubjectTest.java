package org.luzhi.integration.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.conversion.ConversionRules;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Wording;
import org.luzhi.integration.Forms;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;

class ProjectMilestoneSubjectTest {

    private static final ConversionRules RULES = new ConversionRules();
    private static final Forms FORMS = new Forms(
            new FilableSubject<>(ProjectMilestoneSubject.of(Golden.STANDARDS), RULES, Golden.STANDARDS),
            Golden.RECEIVED);
    private static final String SHEET = "节点 Milestones";

    @ParameterizedTest
    @EnumSource(Format.class)
    void theExampleHasReachedTheStartOfConstructionInEveryForm(Format format) {
        Reading reading = FORMS.read(format, FORMS.example());

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Golden.warnings(reading)).isEmpty();
        ConversionProjects content = content(reading);
        assertThat(content.milestones().stream()
                        .filter(line -> line.actual() != null)
                        .map(Milestone::milestone))
                .contains("approval", "energy_review", "eia", "soil_water", "safety_design", "start")
                .hasSize(11);
        assertThat(RULES.figures(content, RULES.pins(content, ReportingPeriod.month(2025, 3), Golden.STANDARDS)))
                .hasEntrySatisfying("project.count", count -> assertThat(count).isEqualByComparingTo("1"))
                .hasEntrySatisfying(
                        "project.milestones-reached", count -> assertThat(count).isEqualByComparingTo("11"));
    }

    private static ConversionProjects content(Reading reading) {
        return (ConversionProjects) Objects.requireNonNull(reading.draft()).content();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMilestoneBeforeItsGateIsRefusedWithTheNameOfWhatLacks(Format format) {
        ObjectNode filing = FORMS.example();
        lines(filing).remove(index(filing, "soil_water"));

        Reading reading = FORMS.read(format, filing);

        assertThat(Golden.errors(reading))
                .containsExactly(
                        "conversion.gate-lacking@/content/milestones/%d/actual".formatted(index(filing, "start")));
        Problem lacking = errors(reading).getFirst();
        assertThat(lacking.arguments()).startsWith("start", "soil_water", "2024-10-28");
        assertThat(Wording.message(lacking, Locale.ENGLISH)).contains("soil_water, which it requires, is lacking");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aProjectCodeHasItsForm(Format format) {
        ObjectNode filing = FORMS.example();
        String wrong = "2312-140423-89-01";
        line(filing, "/content/projects/0").put("project", wrong);
        lines(filing).forEach(line -> ((ObjectNode) line).put("project", wrong));

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly("conversion.code@/content/projects/0/project");
        line(filing, "/content/projects/0").put("project", "2312-140423-89-01-1234567890");
        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly("conversion.code@/content/projects/0/project");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMilestoneIsOfAProjectOfTheFiling(Format format) {
        ObjectNode filing = FORMS.example();
        line(filing, "/content/milestones/0").put("project", "2312-140423-89-01-654321");

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly(
                        "conversion.project-unknown@/content/milestones/0/project",
                        "conversion.gate-lacking@/content/milestones/%d/actual".formatted(index(filing, "start")));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDayThatCannotBeReadIsToldOnceThoughAGateHangsOnIt(Format format) {
        ObjectNode filing = FORMS.example();
        line(filing, "/content/milestones/" + index(filing, "approval")).put("actual", "soon");
        line(filing, "/content/projects/0").put("energy", "much").put("procedure", "asked");

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactlyInAnyOrder(
                        "number.wrong@/content/projects/0/energy",
                        "procedure.unknown@/content/projects/0/procedure",
                        "date.wrong@/content/milestones/%d/actual".formatted(index(filing, "approval")));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsInNoTableIsUnknown(Format format) {
        ObjectNode filing = FORMS.example();
        line(filing, "/content/projects/0").put("route", "alchemy").put("product", "gold");
        line(filing, "/content/milestones/" + index(filing, "water")).put("milestone", "party");

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly(
                        "route.unknown@/content/projects/0/route",
                        "product.unknown@/content/projects/0/product",
                        "milestone.unknown@/content/milestones/%d/milestone".formatted(index(filing, "party")));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatWasReachedIsProvedAndTheDayIsTheLastOfThePeriod(Format format) {
        ObjectNode filing = FORMS.example();
        line(filing, "/content").put("asOf", "2025-03-30");
        line(filing, "/content/milestones/" + index(filing, "start")).remove(List.of("document", "evidence"));

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactlyInAnyOrder(
                        "conversion.as-of@/content/asOf",
                        "conversion.undocumented@/content/milestones/%d/document".formatted(index(filing, "start")),
                        "conversion.undocumented@/content/milestones/%d/evidence".formatted(index(filing, "start")));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void operationComesAfterFeedInAndItsCarbonIsAsked(Format format) {
        ObjectNode filing = FORMS.example();
        line(filing, "/content")
                .withArrayProperty("operation")
                .addObject()
                .put("project", filing.at("/content/projects/0/project").asText())
                .put("output", "24000")
                .put("days", "29.2")
                .put("coal", "36000")
                .put("water", "192000")
                .put("processCo2", "59500")
                .put("carbonProducts", "9000")
                .put("carbonFeed", "22500");

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly("conversion.operation-before-feed@/content/operation/0/project");

        List.of("mech_completion", "discharge_permit", "commissioning", "trial_plan", "feed_in")
                .forEach(milestone -> reach(line(filing, "/content/milestones/" + index(filing, milestone))));
        Reading reading = FORMS.read(format, filing);
        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Golden.warnings(reading)).contains("conversion.co2-unclosed@/content/operation/0/processCo2");
        assertThat(reading.draft()).isNotNull();
    }

    private static void reach(ObjectNode milestone) {
        milestone
                .put("actual", "2025-03-01")
                .put("authority", "长治市生态环境局")
                .put("document", "长审〔2025〕1号")
                .put("evidence", "5a".repeat(32))
                .remove("forecast");
    }

    @ParameterizedTest
    @CsvSource({"2024年10月28日", "2024/10/28", "2024.10.28", "2024-10-28"})
    void daysAreWrittenInManyWays(String day) {
        ObjectNode filing = FORMS.example();
        int start = index(filing, "start");
        byte[] book = Workbooks.edited(FORMS.workbook(filing), workbook -> {
            Workbooks.cell(workbook, SHEET, "F" + (start + 2)).setCellValue(day);
            Workbooks.cell(workbook, Workbooks.FILING, "B6").setCellValue("2025年3月31日");
        });

        ConversionProjects content = content(FORMS.read(Format.XLSX, book));

        assertThat(content).isEqualTo(content(FORMS.read(Format.JSON, filing)));
        assertThat(content.asOf()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void aCellThatHoldsNoDayIsNamed() {
        ObjectNode filing = FORMS.example();
        int row = index(filing, "start") + 2;
        byte[] book = Workbooks.edited(FORMS.workbook(filing), workbook -> Workbooks.cell(workbook, SHEET, "F" + row)
                .setCellValue("十月底"));

        assertThat(Golden.cells(FORMS.read(Format.XLSX, book))).containsExactly("date.wrong@" + SHEET + "!F" + row);
    }

    private static List<Problem> errors(Reading reading) {
        return reading.problems().stream().filter(Problem::isError).toList();
    }

    private static ArrayNode lines(ObjectNode filing) {
        return (ArrayNode) filing.at("/content/milestones");
    }

    private static int index(ObjectNode filing, String milestone) {
        List<String> codes = lines(filing)
                .valueStream()
                .map(line -> line.get("milestone"))
                .map(JsonNode::asText)
                .toList();
        return IntStream.range(0, codes.size())
                .filter(i -> codes.get(i).equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode line(ObjectNode filing, String pointer) {
        return (ObjectNode) filing.at(pointer);
    }
}
