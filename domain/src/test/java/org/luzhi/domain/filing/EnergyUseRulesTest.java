package org.luzhi.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.Examples;
import org.luzhi.domain.filing.EnergyUse.Consumed;
import org.luzhi.domain.filing.EnergyUse.Exported;
import org.luzhi.domain.filing.EnergyUse.NonFossil;
import org.luzhi.domain.filing.EnergyUse.Produced;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.filing.FilingCommand.SubmitFiling;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

class EnergyUseRulesTest {

    private static final Standards STANDARDS = Standards.builtIn();
    private static final ReportingPeriod MARCH = ReportingPeriod.month(2025, 3);
    private static final Consumed COAL = Examples.consumed("raw_coal", "10", Unit.T);

    /** Each problem as severity, code and pointer. */
    private static List<String> problems(EnergyUse content) {
        return problems(content, MARCH, Examples.EIGHTH_OF_APRIL);
    }

    private static List<String> problems(EnergyUse content, ReportingPeriod period, Instant receivedAt) {
        return FiledSubjects.of("energy-use").check(content, period, receivedAt, STANDARDS).stream()
                .map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.place().pointer())
                .toList();
    }

    private static EnergyUse consuming(Consumed... lines) {
        return new EnergyUse(List.of(lines), List.of(), List.of(), null);
    }

    private static Consumed measured(String energy, @Nullable String kgce) {
        return new Consumed(
                energy, BigDecimal.ONE, Unit.T, kgce == null ? null : new BigDecimal(kgce), Purpose.FUEL, null, null);
    }

    private static Consumed power(String quantity, String nonFossil, String... certificates) {
        return new Consumed(
                "electricity",
                new BigDecimal(quantity),
                Unit.KWH,
                null,
                Purpose.FUEL,
                new NonFossil(new BigDecimal(nonFossil), new TreeSet<>(List.of(certificates))),
                null);
    }

    @Test
    void theWorkedExampleIsWithoutProblem() {
        assertThat(problems(Examples.e1())).isEmpty();
    }

    @Test
    void everyErrorIsToldInOnePass() {
        EnergyUse content = new EnergyUse(
                List.of(
                        Examples.consumed("coke", "-1", Unit.KWH),
                        Examples.consumed("electricity_primary", "1", Unit.KWH),
                        Examples.consumed("moonlight", "1", Unit.T)),
                List.of(new Exported("heat", new BigDecimal("-2"), Unit.GJ, null, "methanol_bituminous")),
                List.of(new Produced("gold", BigDecimal.ONE, Unit.T), new Produced("coke", BigDecimal.ONE, Unit.GJ)),
                new BigDecimal("-3"));

        assertThat(problems(content))
                .contains(
                        "ERROR unit.wrong /content/consumed/0/unit",
                        "ERROR quantity.negative /content/consumed/0/quantity",
                        "ERROR energy.not-fileable /content/consumed/1/energy",
                        "ERROR energy.unknown /content/consumed/2/energy",
                        "ERROR quantity.negative /content/exported/0/quantity",
                        "ERROR product.not-produced /content/exported/0/product",
                        "ERROR product.unknown /content/produced/1/product",
                        "ERROR output-value.negative /content/outputValue");
    }

    @Test
    void nothingConsumedIsAnError() {
        assertThat(problems(new EnergyUse(List.of(), List.of(), List.of(), null)))
                .containsExactly("ERROR consumed.missing /content/consumed");
    }

    @Test
    void zeroIsAQuantity() {
        assertThat(problems(consuming(Examples.consumed("raw_coal", "0", Unit.T))))
                .isEmpty();
    }

    @Test
    void whatHasNoDefaultMustBeMeasured() {
        assertThat(problems(consuming(measured("coal_slime", null))))
                .containsExactly("ERROR energy.measured-required /content/consumed/0/measuredKgcePerUnit");
        assertThat(problems(consuming(measured("coal_slime", "0.3")))).isEmpty();
    }

    /** Coal slime: 0.2857 to 0.4286. Raw coal: no range, default 0.7143, so 0.35715 to 1.07145. The ends are inside. */
    @ParameterizedTest
    @ValueSource(strings = {"coal_slime 0.2857", "coal_slime 0.4286", "raw_coal 0.35715", "raw_coal 1.07145"})
    void aPlausibleMeasurementPasses(String energyAndFactor) {
        String[] parts = energyAndFactor.split(" ");
        assertThat(problems(consuming(measured(parts[0], parts[1])))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coal_slime 0.2856", "coal_slime 0.4287", "raw_coal 0.35714", "raw_coal 1.07146"})
    void anImplausibleOneIsWarnedOf(String energyAndFactor) {
        String[] parts = energyAndFactor.split(" ");
        assertThat(problems(consuming(measured(parts[0], parts[1]))))
                .containsExactly("WARNING energy.measured-implausible /content/consumed/0/measuredKgcePerUnit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.7"})
    void aMeasurementThatIsNotPositiveIsAnError(String factor) {
        assertThat(problems(consuming(measured("raw_coal", factor))))
                .containsExactly("ERROR energy.measured-not-positive /content/consumed/0/measuredKgcePerUnit");
    }

    @Test
    void theNonFossilPartIsCertifiedPowerAndNoMoreThanTheLine() {
        assertThat(problems(consuming(power("100", "100", "GEC-1")))).isEmpty();
        assertThat(problems(consuming(power("100", "100.1", "GEC-1"))))
                .containsExactly("ERROR non-fossil.exceeds /content/consumed/0/nonFossil/quantity");
        assertThat(problems(consuming(power("100", "-1", "GEC-1"))))
                .containsExactly("ERROR quantity.negative /content/consumed/0/nonFossil/quantity");
        assertThat(problems(consuming(power("100", "1"))))
                .containsExactly("ERROR non-fossil.without-certificate /content/consumed/0/nonFossil/certificates");
        Consumed greenCoal = new Consumed(
                "raw_coal",
                BigDecimal.TEN,
                Unit.T,
                null,
                Purpose.FUEL,
                new NonFossil(BigDecimal.ONE, new TreeSet<>(List.of("GEC-1"))),
                null);
        assertThat(problems(consuming(greenCoal)))
                .containsExactly("ERROR non-fossil.not-electricity /content/consumed/0/nonFossil");
    }

    @Test
    void powerIsNeverFeedstock() {
        Consumed line = new Consumed("electricity", BigDecimal.ONE, Unit.KWH, null, Purpose.FEEDSTOCK, null, null);

        assertThat(problems(consuming(line))).containsExactly("ERROR energy.not-feedstock /content/consumed/0/purpose");
    }

    @Test
    void aMonthCanBeFiledFromTheFirstMomentOfTheNextInLawsZone() {
        EnergyUse content = consuming(COAL);

        assertThat(problems(content, MARCH, Instant.parse("2025-03-31T15:59:59.999Z")))
                .containsExactly("ERROR period.not-ended /period");
        assertThat(problems(content, MARCH, Instant.parse("2025-03-31T16:00:00Z")))
                .isEmpty();
    }

    @Test
    void quartersAndYearsAreNotFiled() {
        assertThat(problems(consuming(COAL), ReportingPeriod.parse("2024-Q4").orElseThrow(), Examples.EIGHTH_OF_APRIL))
                .containsExactly("ERROR period.not-month /period");
    }

    /** GB 29436-2023 holds from 2024-12-01, GB/T 2589-2020 from 2021-04-01. */
    @Test
    void aPeriodBeforeTheFirstEditionIsWarnedOfOncePerRow() {
        EnergyUse content = new EnergyUse(
                List.of(Examples.consumed("coke", "1", Unit.T), COAL, Examples.consumed("raw_coal", "11", Unit.T)),
                List.of(),
                List.of(new Produced("methanol_bituminous", BigDecimal.ONE, Unit.T)),
                null);

        assertThat(problems(content, ReportingPeriod.month(2024, 11), Examples.EIGHTH_OF_APRIL))
                .containsExactly("WARNING standard.edition-later /content/produced/0/product");
        assertThat(problems(content, ReportingPeriod.month(2021, 3), Examples.EIGHTH_OF_APRIL))
                .containsExactly(
                        "WARNING standard.edition-later /content/consumed/0/energy",
                        "WARNING standard.edition-later /content/consumed/1/energy",
                        "WARNING standard.edition-later /content/produced/0/product");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aFilingNumberIsRequired(String number) {
        assertThat(codes(number)).containsExactly("filing-number.missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" MY-1", "MY-1 ", "MY\n1", "12345678901234567890123456789012345678901234567890123456789012345"})
    void aFilingNumberThatCouldNotBeToldApartIsRefused(String number) {
        assertThat(codes(number)).containsExactly("filing-number.wrong");
    }

    @Test
    void sixtyFourCharactersAreAFilingNumber() {
        assertThat(codes("绿".repeat(64))).isEmpty();
    }

    @Test
    void whatIsNoSubjectIsRefused() {
        FilingId steam = new FilingId(Examples.METHANOL_WORKS, "steam", MARCH);
        SubmitFiling file = new SubmitFiling(
                steam, "MY-1", consuming(COAL), Examples.EVIDENCE, List.of(), false, Examples.EIGHTH_OF_APRIL);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> FilingState.none().decide(file, STANDARDS))
                .satisfies(refused -> assertThat(refused.refusal().problems())
                        .extracting(Problem::code)
                        .containsExactly("subject.unknown"));
    }

    private static List<String> codes(String filingNumber) {
        return EnvelopeRules.check(filingNumber).stream()
                .map(problem -> problem.code())
                .toList();
    }
}
