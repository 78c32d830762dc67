package org.luzhi.axon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luzhi.axon.sample.SampleAct.Version;
import org.luzhi.domain.chain.SupplyChain;
import org.luzhi.domain.chain.SupplyEdge;
import org.luzhi.domain.chain.SupplyEdges;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.conversion.ConversionProjects.Milestone;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FiledSubjects;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Standards;

/** Everything that the sample files keeps the rules of its subject, and only the planted faults are questioned. */
class SampleSubjectsTest {

    private static final UnifiedSocialCreditCode GLYCOL = new UnifiedSocialCreditCode("91140406MA0L10036A");

    private final SampleCity city = SampleCity.load();
    private final SampleSubjects subjects = SampleSubjects.of(city);
    private final List<SampleAct.File> filed = SampleYear.of(city, subjects).stream()
            .filter(SampleAct.File.class::isInstance)
            .map(SampleAct.File.class::cast)
            .toList();

    @Test
    void everySubjectIsFiled() {
        assertThat(filed)
                .extracting(file -> file.filing().subject())
                .containsAll(FiledSubjects.all().stream()
                        .map(subject -> subject.name())
                        .toList());
    }

    @Test
    void nothingThatIsFiledHasAnError() {
        assertThat(filed.stream().flatMap(file -> problems(file).stream()
                        .filter(Problem::isError)
                        .map(problem -> file.filing() + " " + problem)))
                .isEmpty();
    }

    @Test
    void onlyThePlantedFaultsAreQuestioned() {
        TreeMap<String, SortedSet<String>> questioned = new TreeMap<>();
        for (SampleAct.File file : filed) {
            problems(file).stream()
                    .map(Problem::code)
                    .filter(code -> !code.startsWith("standard.") && !isEnergy(file))
                    .forEach(code -> questioned
                            .computeIfAbsent(file.filing() + " " + file.version(), key -> new TreeSet<>())
                            .add(code));
        }

        assertThat(questioned)
                .isEqualTo(Map.of(
                        "91140403MA0L20015H.innovation.2025 UNDERSTATED", codes("high-tech.spend"),
                        "91140406MA0L10036A.emissions.2025 TRUE", codes("carbon-balance.open"),
                        "91140427MA0L40016W.green-assessment.2025 TRUE", codes("veto.applies")));
    }

    @Test
    void oneProjectSlipsMonthByMonthPastItsPlan() {
        List<Milestone> feedIn = filed.stream()
                .filter(file -> file.filing().subject().equals("project-milestone"))
                .filter(file -> file.enterprise().code().equals(GLYCOL))
                .map(file -> ((ConversionProjects) subjects.content(file))
                        .milestones().stream()
                                .filter(line -> line.milestone().equals("feed_in"))
                                .findFirst()
                                .orElseThrow())
                .toList();

        assertThat(feedIn).hasSize(12).extracting(Milestone::actual).containsOnlyNulls();
        assertThat(feedIn).extracting(Milestone::expected).isSorted().doesNotHaveDuplicates();
        // planned for 30 September 2025, in December 275 days behind
        assertThat(feedIn.getLast().expected()).hasToString("2026-07-02");
    }

    @Test
    void someEdgesAreToldByOneSideAloneAndAMissedQuarterLeavesMore() {
        assertThat(unconfirmed(2))
                .containsExactly("91140403MA0L20015H 91140423MA0LXJH141", "91140405MA0L100281 91140406MA0L100520");
        assertThat(unconfirmed(3)).hasSize(4);
    }

    private List<String> unconfirmed(int quarter) {
        TreeMap<UnifiedSocialCreditCode, SupplyChain> told = new TreeMap<>();
        filed.stream()
                .filter(file -> file.filing().subject().equals("supply-chain")
                        && file.filing().period().equals(ReportingPeriod.quarter(2025, quarter)))
                .forEach(file -> told.put(file.enterprise().code(), (SupplyChain) subjects.content(file)));
        return SupplyEdges.of(told).stream()
                .filter(edge -> !edge.confirmed())
                .map(SampleSubjectsTest::ends)
                .toList();
    }

    private static String ends(SupplyEdge edge) {
        return edge.supplier() + " " + edge.buyer();
    }

    private List<Problem> problems(SampleAct.File file) {
        if (file.version() == Version.WITH_ERRORS) {
            return List.of(); // its errors are in the workbook alone
        }
        FilingId filing = file.filing();
        return FiledSubjects.of(filing.subject())
                .check(filing, subjects.number(file), subjects.content(file), file.at(), Standards.builtIn());
    }

    private static boolean isEnergy(SampleAct.File file) {
        return file.filing().subject().equals("energy-use");
    }

    private static SortedSet<String> codes(String... codes) {
        return new TreeSet<>(List.of(codes));
    }
}
