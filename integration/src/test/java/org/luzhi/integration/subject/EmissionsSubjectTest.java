package org.luzhi.integration.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luzhi.domain.emissions.Emissions;
import org.luzhi.domain.emissions.EmissionsRules;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.Forms;
import org.luzhi.integration.Golden;

class EmissionsSubjectTest {

    private static final EmissionsRules RULES = new EmissionsRules();
    private static final Forms FORMS = new Forms(
            new FilableSubject<>(EmissionsSubject.of(Golden.STANDARDS), RULES, Golden.STANDARDS),
            Instant.parse("2026-03-05T02:00:00Z"));
    private static final String EVIDENCE = "5a".repeat(32);

    @ParameterizedTest
    @EnumSource(Format.class)
    void theExampleIsTheWorkedOneInEveryForm(Format format) {
        Reading reading = FORMS.read(format, FORMS.example());

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Golden.warnings(reading)).isEmpty();
        SortedMap<String, BigDecimal> figures = figures(reading);
        Map.of(
                        "emissions.combustion", "106821.9585",
                        "emissions.process", "713166.6667",
                        "emissions.carbonates", "4265.0900",
                        "emissions.recovered", "19572.3000",
                        "emissions.direct", "804681.4152",
                        "emissions.electricity", "106120.0000",
                        "emissions.electricity-province", "132680.0000",
                        "emissions.heat", "8800.0000",
                        "emissions.total", "919601.4152",
                        "emissions.total-province", "946161.4152")
                .forEach((code, expected) -> assertThat(
                                Decimals.rounded(Objects.requireNonNull(figures.get(code), code), 4))
                        .as(code)
                        .isEqualByComparingTo(expected));
    }

    private static SortedMap<String, BigDecimal> figures(Reading reading) {
        Emissions content = content(reading);
        return RULES.figures(content, RULES.pins(content, ReportingPeriod.year(2025), Golden.STANDARDS));
    }

    private static Emissions content(Reading reading) {
        return (Emissions) Objects.requireNonNull(reading.draft()).content();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMonthMayBeFiledAndAQuarterMayNot(Format format) {
        assertThat(FORMS.read(format, FORMS.example().put("period", "2025-03")).draft())
                .isNotNull();
        assertThat(Golden.errors(FORMS.read(format, FORMS.example().put("period", "2025-Q1"))))
                .containsExactly("period.kind@/period");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void blankMeansPurchasedAProductAndTheProposedPotentials(Format format) {
        ObjectNode filing = FORMS.example();
        object(filing, "/content").remove("gwp");
        filing.at("/content/combustion").forEach(line -> ((ObjectNode) line).remove("origin"));
        object(filing, "/content/outputs/0").remove("use");

        assertThat(content(FORMS.read(format, filing))).isEqualTo(content(FORMS.read(format, FORMS.example())));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aSectionOfAnotherSectorIsRefusedAtItsSection(Format format) {
        ObjectNode filing = FORMS.example();
        line(filing, "mines")
                .put("mine", "一号井")
                .put("method", "underground")
                .put("gasGrade", "low-gas")
                .put("quantity", "3000000")
                .put("unit", "t")
                .put("methaneOutflow", "10")
                .put("evidence", EVIDENCE);

        assertThat(Golden.errors(FORMS.read(format, filing))).containsExactly("section.foreign@/content/mines");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anUnknownFuelIsToldAtItsPlaceAndSoAreMaterialsAndCarbonates(Format format) {
        ObjectNode filing = FORMS.example();
        object(filing, "/content/combustion/1").put("fuel", "firewood");
        object(filing, "/content/inputs/0").put("material", "electricity");
        object(filing, "/content/carbonates/0").put("carbonate", "CaO");

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly(
                        "fuel.unknown@/content/combustion/1/fuel",
                        "material.unknown@/content/inputs/0/material",
                        "carbonate.unknown@/content/carbonates/0/carbonate");
    }

    @Test
    void theCellOfAnUnknownFuelIsNamedAsTheSheetDoes() {
        ObjectNode filing = FORMS.example();
        object(filing, "/content/combustion/1").put("fuel", "firewood");

        assertThat(Golden.cells(FORMS.read(Format.XLSX, filing))).containsExactly("fuel.unknown@化石燃料燃烧 Combustion!A3");
        assertThat(FORMS.read(Format.CSV, filing).problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::place))
                .containsExactly(new Place(null, 3, "fuel", "/content/combustion/1/fuel"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aBalanceThatDoesNotCloseIsAQuestionAtTheOutputs(Format format) {
        ObjectNode filing = FORMS.example();
        object(filing, "/content").remove("recovered");
        object(filing, "/content/outputs/0").put("quantity", "900000");

        Reading reading = FORMS.read(format, filing);

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Golden.warnings(reading)).containsExactly("carbon-balance.open@/content/outputs");
        assertThat(reading.problems().stream()
                        .filter(problem -> problem.code().equals("carbon-balance.open"))
                        .flatMap(problem -> problem.arguments().stream()))
                .containsExactly("340500", "310000");
        assertThat(reading.draft()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theLinesAreCheckedThoughTheSectorIsUnknown(Format format) {
        ObjectNode filing = FORMS.example();
        object(filing, "/content").put("sector", "chess");
        object(filing, "/content/recovered/0").remove("evidence");

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactlyInAnyOrder(
                        "sector.unknown@/content/sector", "evidence.missing@/content/recovered/0/evidence");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatCannotBeReadIsToldOnceHoweverMuchHangsOnIt(Format format) {
        ObjectNode filing = FORMS.example();
        line(filing, "combustion")
                .put("fuel", "coke_oven_gas")
                .put("origin", "own")
                .put("quantity", "100")
                .put("unit", "10k_m3");
        line(filing, "outputs")
                .put("material", "coke_oven_gas")
                .put("use", "fuel")
                .put("quantity", "100")
                .put("unit", "10k_m3");
        assertThat(Golden.errors(FORMS.read(format, filing))).isEmpty();

        ObjectNode burnt = filing.deepCopy();
        object(burnt, "/content/combustion/3").put("quantity", "many");
        assertThat(Golden.errors(FORMS.read(format, burnt)))
                .containsExactly("number.wrong@/content/combustion/3/quantity");
        assertThat(Golden.warnings(FORMS.read(format, burnt))).isEmpty();
        ObjectNode booked = filing.deepCopy();
        object(booked, "/content/outputs/1").put("quantity", "many");
        assertThat(Golden.errors(FORMS.read(format, booked)))
                .containsExactly("number.wrong@/content/outputs/1/quantity");
        object(filing, "/content/outputs/1").put("quantity", "99");
        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly("carbon-balance.counted-twice@/content/combustion/3/origin");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFuelNamesAPowerUnitOfTheFiling(Format format) {
        ObjectNode filing = FORMS.example();
        object(filing, "/content").removeAll().put("sector", "power");
        line(filing, "units")
                .put("generator", "1号机组")
                .put("benchmark", "fluidised-bed")
                .put("powerSupplied", "1000000")
                .put("heatSupplied", "0")
                .put("heatRatio", "0");
        line(filing, "unitFuels")
                .put("generator", "1号机组")
                .put("fuel", "bituminous_coal")
                .put("quantity", "400000")
                .put("unit", "t")
                .put("carbonBasis", "untested")
                .put("netCalorificValue", "20.1");
        assertThat(Golden.errors(FORMS.read(format, filing))).isEmpty();

        object(filing, "/content/unitFuels/0").put("generator", "2号机组");
        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly(
                        "power-unit.without-fuel@/content/units/0/generator",
                        "power-unit.unknown@/content/unitFuels/0/generator");
        object(filing, "/content/unitFuels/0").put("carbonBasis", "guessed");
        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly("carbon-basis.unknown@/content/unitFuels/0/carbonBasis");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void sharesLieBetweenNoneAndAll(Format format) {
        ObjectNode filing = FORMS.example();
        object(filing, "/content/combustion/0").put("oxidation", "93");
        object(filing, "/content/recovered/0").put("purity", "99");

        assertThat(Golden.errors(FORMS.read(format, filing)))
                .containsExactly(
                        "number.bounds@/content/combustion/0/oxidation", "number.bounds@/content/recovered/0/purity");
    }

    private static ObjectNode object(ObjectNode filing, String pointer) {
        return (ObjectNode) filing.at(pointer);
    }

    private static ObjectNode line(ObjectNode filing, String section) {
        return object(filing, "/content").withArrayProperty(section).addObject();
    }
}
