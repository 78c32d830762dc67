package org.luzhi.integration.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.domain.filing.ContentKey;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.CellReading;
import org.luzhi.integration.subject.CodeList;
import org.luzhi.integration.subject.CsvColumns;
import org.luzhi.integration.subject.FieldDefinition;
import org.luzhi.integration.subject.FilingDraft;
import org.luzhi.integration.subject.Label;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.subject.SectionDefinition;
import org.luzhi.integration.subject.SubjectDefinition;

/** What holds of every subject, whichever there are. */
class BuiltInSubjectsTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    static Stream<String> subjects() {
        return BuiltIn.subjects().stream().map(SubjectDefinition::name);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theExampleIsOneFilingWhateverItsForm(String name) {
        SubjectDefinition subject = BuiltIn.subject(name);
        Filled filled = Filled.example(subject);
        FilingDraft draft = draft(BuiltIn.json(subject.example()));

        for (Reading other : List.of(BuiltIn.csv(filled), BuiltIn.xlsx(workbook(subject, subject.example())))) {
            assertThat(draft(other).content()).isEqualTo(draft.content());
            assertThat(key(draft(other))).isEqualTo(key(draft));
        }
        assertThat(draft.filing().subject()).isEqualTo(name);
        assertThat(draft.content()).isInstanceOf(FiledSubjects.of(name).rules().contentType());
    }

    private static FilingDraft draft(Reading reading) {
        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(reading.readWithCare()).isEmpty();
        return Objects.requireNonNull(reading.draft());
    }

    private static String key(FilingDraft draft) {
        return ContentKey.of(draft.filing(), draft.filingNumber(), draft.content());
    }

    private static byte[] workbook(SubjectDefinition subject, JsonNode filing) {
        return new Filled(subject, filing)
                .workbook(BuiltIn.CATALOGUE.workbookTemplate(subject.name()).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theSchemaIsOneAndItsExampleKeepsIt(String name) {
        ObjectNode schema = BuiltIn.CATALOGUE.schema(name).orElseThrow();

        assertThat(SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(schema))
                .isEmpty();
        assertThat(SCHEMAS.getSchema(schema).validate(schema.at("/examples/0"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theExampleHasTheLinesThatItMust(String name) {
        SubjectDefinition subject = BuiltIn.subject(name);

        assertThat(subject.sections())
                .allSatisfy(section -> assertThat(subject.example().at(section.pointer()))
                        .as(section.name())
                        .hasSizeGreaterThanOrEqualTo(section.atLeast()));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theTemplateHasASheetPerSectionAndADropDownPerList(String name) throws IOException {
        SubjectDefinition subject = BuiltIn.subject(name);
        byte[] template = BuiltIn.CATALOGUE.workbookTemplate(name).orElseThrow();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            assertThat(workbook.getSheet(Workbooks.FILING).getDataValidations()).hasSize(choosable(subject.envelope()));
            for (SectionDefinition section : subject.sections()) {
                List<? extends DataValidation> chosen =
                        workbook.getSheet(Filled.sheet(section.label())).getDataValidations();
                assertThat(chosen).as(section.name()).hasSize(choosable(section.fields()));
            }
        }
        assertThat(BuiltIn.xlsx(template).draft()).isNull();
    }

    private static int choosable(List<FieldDefinition> fields) {
        return (int) fields.stream()
                .filter(field -> field.type().choices().isPresent())
                .count();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everythingIsSaidInBothLanguages(String name) {
        assertThat(labels(BuiltIn.subject(name)).toList()).allSatisfy(label -> {
            assertThat(label.zh()).isNotBlank();
            assertThat(label.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
        assertThat(spoken(BuiltIn.subject(name)).toList())
                .allSatisfy(label -> assertThat(label.zh()).containsPattern("\\p{IsHan}"));
    }

    private static Stream<Label> labels(SubjectDefinition subject) {
        Stream<Label> units = fields(subject).flatMap(field -> Stream.ofNullable(field.unit()));
        Stream<Label> codes = lists(subject).flatMap(list -> list.codes().values().stream());
        return Stream.of(spoken(subject), units, codes).flatMap(each -> each);
    }

    /** What is a sentence or a name, rather than a unit or a code. */
    private static Stream<Label> spoken(SubjectDefinition subject) {
        Stream<Label> titles = Stream.concat(
                Stream.of(subject.title()), subject.sections().stream().map(SectionDefinition::label));
        Stream<Label> ofFields = fields(subject).flatMap(field -> Stream.of(field.label(), field.note()));
        return Stream.of(titles, ofFields, subject.notes().stream()).flatMap(each -> each);
    }

    private static Stream<FieldDefinition> fields(SubjectDefinition subject) {
        return Stream.concat(
                subject.envelope().stream(), subject.sections().stream().flatMap(s -> s.fields().stream()));
    }

    private static Stream<CodeList> lists(SubjectDefinition subject) {
        return fields(subject).flatMap(field -> field.type().choices().stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void noHeadingAndNoListIsTakenForAnother(String name) {
        SubjectDefinition subject = BuiltIn.subject(name);
        Set<String> taken = new HashSet<>();

        CsvColumns.of(subject).forEach((column, label) -> assertThat(Set.copyOf(headings(column, label)))
                .as(column)
                .allMatch(taken::add));
        assertThat(lists(subject).map(CodeList::name)).doesNotHaveDuplicates();
    }

    private static List<String> headings(String column, Label label) {
        return Stream.of(column, label.zh(), label.en())
                .map(CellReading::plain)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whatIsMissingIsToldAtItsPlaceInEveryForm(String name) {
        SubjectDefinition subject = BuiltIn.subject(name);
        int row = 2;
        for (SectionDefinition section : subject.sections()) {
            boolean shown = !subject.example().at(section.pointer()).isEmpty();
            for (int column = 0; column < section.fields().size(); column++) {
                FieldDefinition field = section.fields().get(column);
                if (shown && field.isRequired()) {
                    String at = section.pointer() + "/0";
                    String cell = Filled.sheet(section.label()) + "!" + (char) ('A' + column) + 2;
                    isMissed(subject, at, field, row, cell);
                }
            }
            row += subject.example().at(section.pointer()).size();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void soIsWhatIsMissingOfTheWhole(String name) {
        SubjectDefinition subject = BuiltIn.subject(name);
        for (int i = 0; i < subject.envelope().size(); i++) {
            FieldDefinition field = subject.envelope().get(i);
            if (field.isRequired() && field.isOfContent()) {
                isMissed(subject, "", field, 2, Workbooks.FILING + "!B" + (i + 2));
            }
        }
    }

    private static void isMissed(SubjectDefinition subject, String at, FieldDefinition field, int row, String cell) {
        ObjectNode filing = subject.example().deepCopy();
        String path = at + field.path();
        int last = path.lastIndexOf('/');
        ((ObjectNode) filing.at(path.substring(0, last))).remove(path.substring(last + 1));
        Reading csv = BuiltIn.csv(new Filled(subject, filing));
        byte[] workbook = workbook(subject, filing);

        assertThat(Golden.errors(BuiltIn.json(filing))).containsExactly("field.missing@" + path);
        assertThat(Golden.errors(csv)).containsExactly("field.missing@" + path);
        Place place = csv.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .map(Problem::place)
                .orElseThrow();
        assertThat(place.row()).isEqualTo(row);
        assertThat(place.column()).isEqualTo(field.name());
        assertThat(Golden.cells(BuiltIn.xlsx(workbook))).containsExactly("field.missing@" + cell);
    }
}
