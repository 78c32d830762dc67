package org.luzhi.domain.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.smart.SmartAssessment.Answers;
import org.luzhi.domain.smart.SmartAssessment.Deployment;
import org.luzhi.domain.smart.SmartAssessment.Software;
import org.luzhi.domain.smart.SmartAssessment.SoftwareKind;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.Told;

public class SmartAssessmentRulesTest {

    private static final SmartAssessmentRules RULES = new SmartAssessmentRules();
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);
    private static final List<Answers> LEVEL_3 = MaturityTest.all("1", "1", "0.8", "0.5", "0");

    /** Level 3 (S = 3.3), 45 of 60 processes controlled, an advanced factory. */
    public static SmartAssessment content() {
        return with(LEVEL_3, FactoryLevel.ADVANCED, "晋工信装备函〔2025〕8号");
    }

    private static SmartAssessment with(List<Answers> answers, FactoryLevel level, @Nullable String document) {
        return new SmartAssessment(
                answers,
                List.of(
                        new Software(SoftwareKind.MES, Deployment.FULLY),
                        new Software(SoftwareKind.ERP, Deployment.FULLY),
                        new Software(SoftwareKind.APC, Deployment.PARTLY)),
                new BigDecimal("60"),
                new BigDecimal("45"),
                new BigDecimal("1200"),
                new BigDecimal("1080"),
                level,
                document);
    }

    private static SmartAssessment counting(String key, String controlled, String required, String collected) {
        return new SmartAssessment(
                LEVEL_3,
                List.of(),
                new BigDecimal(key),
                new BigDecimal(controlled),
                new BigDecimal(required),
                new BigDecimal(collected),
                FactoryLevel.NONE,
                null);
    }

    private static List<String> problems(SmartAssessment content) {
        return Told.of(RULES, content, YEAR);
    }

    @Test
    void a_plain_year_is_without_problem() {
        assertThat(problems(content())).isEmpty();
        assertThat(RULES.periods()).containsExactly(ReportingPeriod.Kind.YEAR);
    }

    @Test
    void figures_by_hand() {
        List<PinnedRow> pinned = RULES.pins(content(), YEAR, Standards.builtIn());

        assertThat(RULES.figures(content(), pinned))
                .hasToString("{smart.auto-points=1080, smart.controlled=45, smart.factory-level=2, "
                        + "smart.key-processes=60, smart.level=3, smart.manufacturing=3.3, smart.maturity=3.3, "
                        + "smart.people=3.3, smart.required-points=1200, smart.resources=3.3, "
                        + "smart.software-points=2.5, smart.software-required=4, smart.technology=3.3}");
    }

    @Test
    void the_weight_of_every_sub_domain_is_pinned_with_its_doubt() {
        List<PinnedRow> pinned = RULES.pins(content(), YEAR, Standards.builtIn());

        assertThat(pinned).hasSize(20).isSortedAccordingTo(java.util.Comparator.comparing(PinnedRow::code));
        assertThat(pinned)
                .allMatch(row ->
                        row.table().equals("smart_weights") && row.confidence().equals("low"));
        assertThat(Standards.builtIn().pins()).containsAll(pinned);
    }

    @Test
    void every_sub_domain_is_answered_once() {
        List<Answers> answers = new ArrayList<>(LEVEL_3);
        answers.set(0, LEVEL_3.get(1));

        assertThat(problems(with(answers, FactoryLevel.NONE, null)))
                .containsExactly(
                        "ERROR maturity.twice /content/answers/1/subDomain",
                        "WARNING line.twice /content/answers/1",
                        "ERROR maturity.missing /content/answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.6", "-1", "1.1", "0.79"})
    void an_answer_is_one_of_four(String answer) {
        List<Answers> answers = new ArrayList<>(LEVEL_3);
        answers.set(4, MaturityTest.answers(SubDomain.INFORMATION_SECURITY, "1", "1", "1", "1", answer));

        assertThat(problems(with(answers, FactoryLevel.NONE, null)))
                .containsExactly("ERROR maturity.answer /content/answers/4/level5");
    }

    @Test
    void a_skipped_level_is_questioned() {
        List<Answers> answers = new ArrayList<>(LEVEL_3);
        answers.set(4, MaturityTest.answers(SubDomain.INFORMATION_SECURITY, "0.80", "1.0", "0", "0.5", "0"));

        assertThat(problems(with(answers, FactoryLevel.NONE, null)))
                .containsExactly(
                        "WARNING maturity.level-skipped /content/answers/4/level2",
                        "WARNING maturity.level-skipped /content/answers/4/level4");
    }

    @Test
    void each_software_is_stated_once() {
        SmartAssessment content = new SmartAssessment(
                LEVEL_3,
                List.of(
                        new Software(SoftwareKind.MES, Deployment.FULLY),
                        new Software(SoftwareKind.MES, Deployment.NONE)),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                FactoryLevel.NONE,
                null);

        assertThat(problems(content)).containsExactly("ERROR software.twice /content/software/1/kind");
    }

    @Test
    void counts_are_whole_not_negative_and_within_their_whole() {
        assertThat(problems(counting("-1", "-2", "1.5", "0.5")))
                .containsExactly(
                        "ERROR value.negative /content/keyProcesses",
                        "ERROR value.negative /content/controlledProcesses",
                        "ERROR value.not-whole /content/requiredPoints",
                        "ERROR value.not-whole /content/collectedPoints");
        assertThat(problems(counting("10", "11", "100", "101")))
                .containsExactly(
                        "ERROR value.exceeds /content/controlledProcesses",
                        "ERROR value.exceeds /content/collectedPoints");
        assertThat(problems(counting("0", "0", "0", "0"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NONE, false", "BASIC, false", "ADVANCED, true", "EXCELLENT, true"})
    void a_granted_level_names_its_document(FactoryLevel level, boolean missing) {
        assertThat(problems(with(LEVEL_3, level, null)))
                .containsExactlyElementsOf(
                        missing ? List.of("ERROR factory.document-missing /content/factoryDocument") : List.of());
        assertThat(problems(with(LEVEL_3, FactoryLevel.EXCELLENT, " ")))
                .containsExactly("ERROR text.missing /content/factoryDocument");
    }

    /** The floors are 2, 2, 3 and 4; S is 1.8, 2.8 or 3.3. */
    @ParameterizedTest
    @CsvSource({
        "BASIC, 0.8, 0, false",
        "BASIC, 0.5, 0, true",
        "ADVANCED, 0.5, 0, true",
        "EXCELLENT, 0.8, 0, true",
        "EXCELLENT, 1, 0.8, false",
        "LEADING, 1, 0.8, true",
    })
    void a_level_beyond_the_maturity_is_questioned(
            FactoryLevel level, String second, String third, boolean questioned) {
        assertThat(problems(with(MaturityTest.all("1", second, third, "0", "0"), level, "文号")))
                .containsExactlyElementsOf(
                        questioned ? List.of("WARNING factory.maturity-below /content/factoryLevel") : List.of());
    }

    @Test
    void a_year_before_the_standard_is_warned_of_once() {
        assertThat(Told.of(RULES, content(), ReportingPeriod.year(2020)))
                .containsExactly("WARNING standard.edition-later /content/answers/0/subDomain");
    }
}
