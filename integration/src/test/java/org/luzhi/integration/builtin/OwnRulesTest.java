package org.luzhi.integration.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.standard.Standards;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;
import org.luzhi.integration.subject.SubjectDefinition;

/** What each subject's own rules say, at the places of the submission. */
class OwnRulesTest {

    @Test
    void productionDoubtsNothingOfItsExample() {
        assertThat(BuiltIn.all(BuiltIn.changed("production", content -> {}))).isEmpty();
    }

    @Test
    void productionByVolumeNeedsADensityAndProcessesNoMoreThanWasMade() {
        Reading reading = BuiltIn.changed("production", content -> {
            line(content, "localProcessing", 0).remove("densityKgPerM3");
            line(content, "localProcessing", 1).put("processed", "24500.1");
        });

        assertThat(Golden.errors(reading))
                .containsExactly(
                        "local.density-missing@/content/localProcessing/0/densityKgPerM3",
                        "value.exceeds@/content/localProcessing/1/processed");
    }

    @Test
    void productionTellsWhatIsNoCodeAndNoStepAndLeavesTheRestOfTheLineInPeace() {
        Reading reading = BuiltIn.changed("production", content -> {
            line(content, "products", 0).put("chemical", "maybe").put("step", 5);
            line(content, "products", 1).put("unit", "lb").put("product", "gold");
            line(content, "localProcessing", 1).put("material", "coke");
        });

        assertThat(BuiltIn.all(reading))
                .containsExactly(
                        "code.unknown@/content/products/0/chemical",
                        "number.bounds@/content/products/0/step",
                        "product.unknown@/content/products/1/product",
                        "unit.unknown@/content/products/1/unit",
                        "code.unknown@/content/localProcessing/1/material");
        assertThat(reading.problems().getFirst().arguments()).containsExactly("maybe", "yes, no");
    }

    @Test
    void yesAndNoAreSaidInManyWaysInAWorkbook() {
        SubjectDefinition production = BuiltIn.subject("production");
        byte[] said = workbook(production, book -> {
            Workbooks.cell(book, "产品 Products", "E3").setCellValue(true);
            Workbooks.cell(book, "产品 Products", "F3").setCellValue("是");
            Workbooks.cell(book, "产品 Products", "G3").setCellValue("Y");
        });

        Reading reading = BuiltIn.xlsx(said);

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(reading.draft()).isNotNull().satisfies(draft -> assertThat(draft.content())
                .isEqualTo(draftOf(production)));
    }

    private static Object draftOf(SubjectDefinition subject) {
        return Objects.requireNonNull(BuiltIn.json(subject.example()).draft()).content();
    }

    @Test
    void innovationKnowsPartsAndWholesAndWhoGrantsWhat() {
        Reading reading = BuiltIn.changed("innovation", content -> {
            content.put("newProductRevenue", "100000.01").put("researchStaff", 1201);
            line(content, "qualifications", 0).put("kind", "little-giant");
        });

        assertThat(Golden.errors(reading))
                .containsExactlyInAnyOrder(
                        "value.exceeds@/content/newProductRevenue",
                        "value.exceeds@/content/researchStaff",
                        "qualification.level@/content/qualifications/0/level");
    }

    @Test
    void innovationCountsInWholePersonsAndQuestionsAHighTechShare() {
        assertThat(Golden.errors(BuiltIn.changed("innovation", content -> content.put("staff", "1200.5"))))
                .containsExactly("number.not-whole@/content/staff");
        assertThat(BuiltIn.all(BuiltIn.changed("innovation", content -> content.put("researchSpend", "2999.99"))))
                .containsExactly("high-tech.spend@/content/highTech");
    }

    @Test
    void nobodySuppliesHimselfInWhateverForm() {
        SubjectDefinition supply = BuiltIn.subject("supply-chain");
        String own = supply.example().get("enterprise").asText();
        ObjectNode filing = supply.example().deepCopy();
        line((ObjectNode) filing.get("content"), "purchases", 1).put("supplier", own);
        line((ObjectNode) filing.get("content"), "sales", 0).put("buyer", own);

        assertThat(Golden.errors(BuiltIn.json(filing)))
                .containsExactly("supply.self@/content/purchases/1/supplier", "supply.self@/content/sales/0/buyer");
        assertThat(Golden.errors(BuiltIn.csv(new Filled(supply, filing))))
                .containsExactly("supply.self@/content/purchases/1/supplier", "supply.self@/content/sales/0/buyer");
        assertThat(Golden.cells(BuiltIn.xlsx(workbook(supply, book -> {
                    Workbooks.cell(book, "采购 Purchases", "A3").setCellValue(own);
                    Workbooks.cell(book, "销售 Sales", "A2").setCellValue(own);
                }))))
                .containsExactly("supply.self@采购 Purchases!A3", "supply.self@销售 Sales!A2");
    }

    @Test
    void whoItIsThatSuppliesHimselfIsNotAskedWhileTheEnterpriseIsNotKnown() {
        ObjectNode filing = BuiltIn.subject("supply-chain").example().deepCopy();
        String own = filing.get("enterprise").asText();
        line((ObjectNode) filing.get("content"), "purchases", 1).put("supplier", own);
        filing.put("enterprise", "9114");

        assertThat(Golden.errors(BuiltIn.json(filing))).containsExactly("uscc.wrong@/enterprise");
    }

    @Test
    void aSupplyChainIsOfAChainOfTheTableAndSaysSomething() {
        assertThat(Golden.errors(BuiltIn.changed("supply-chain", content -> {
                    line(content, "roles", 0).put("chain", "tea");
                    line(content, "purchases", 0).put("supplier", "91140406");
                    line(content, "sales", 0).put("scope", "gifts");
                })))
                .containsExactly(
                        "supply.chain-unknown@/content/roles/0/chain",
                        "uscc.wrong@/content/purchases/0/supplier",
                        "code.unknown@/content/sales/0/scope");
        assertThat(BuiltIn.changed("supply-chain", ObjectNode::removeAll).problems())
                .extracting(problem -> problem.code())
                .containsExactly("supply.nothing");
    }

    @Test
    void aSmartAssessmentAnswersAllTwentyOnceEachOnTheScale() {
        assertThat(Golden.errors(BuiltIn.changed("smart-assessment", content -> content.withArray("answers")
                        .remove(3))))
                .containsExactly("maturity.missing@/content/answers");
        assertThat(Golden.errors(BuiltIn.changed("smart-assessment", content -> {
                    line(content, "answers", 4).put("level1", "0.7").put("level5", "1.1");
                    line(content, "answers", 7).put("subDomain", "data");
                })))
                .containsExactly(
                        "maturity.twice@/content/answers/2/subDomain",
                        "maturity.answer@/content/answers/4/level1",
                        "number.bounds@/content/answers/4/level5");
    }

    @Test
    void aLevelIsQuestionedByTheOneBelowOnlyWhenThatWasRead() {
        assertThat(BuiltIn.all(BuiltIn.changed("smart-assessment", content -> line(content, "answers", 0)
                        .put("level2", "0.5"))))
                .containsExactly("maturity.level-skipped@/content/answers/0/level3");
        assertThat(BuiltIn.all(BuiltIn.changed("smart-assessment", content -> line(content, "answers", 0)
                        .put("level2", "half"))))
                .containsExactly("number.wrong@/content/answers/0/level2");
    }

    @Test
    void aGrantedFactoryLevelHasADocument() {
        assertThat(Golden.errors(BuiltIn.changed("smart-assessment", content -> content.remove("factoryDocument"))))
                .containsExactly("factory.document-missing@/content/factoryDocument");
    }

    @Test
    void aGreenAssessmentStatesAllSevenConditionsWithEvidence() {
        assertThat(Golden.errors(BuiltIn.changed("green-assessment", content -> content.withArray("conditions")
                        .remove(6))))
                .containsExactly("veto.not-stated@/content/conditions");
        assertThat(BuiltIn.all(BuiltIn.changed("green-assessment", content -> {
                    line(content, "conditions", 0).remove("evidence");
                    line(content, "conditions", 1).put("evidence", "0f");
                    line(content, "conditions", 2).put("met", "no");
                })))
                .containsExactly(
                        "veto.evidence-missing@/content/conditions/0/evidence",
                        "digest.wrong@/content/conditions/1/evidence",
                        "veto.applies@/content/conditions/2/met");
    }

    @Test
    void greenAnchorsAreOrderedAsTheIndicatorSaysAndAnUnreadOneIsNot() {
        assertThat(Golden.errors(BuiltIn.changed("green-assessment", content -> {
                    line(content, "anchors", 0).put("leading", "1500");
                    line(content, "anchors", 2).put("per", "product");
                    line(content, "anchors", 6).put("baseline", "many");
                    line(content, "amounts", 1).put("quantity", "412000.1");
                })))
                .containsExactly(
                        "value.exceeds@/content/amounts/1/quantity",
                        "assessment.anchors-disordered@/content/anchors/0/leading",
                        "assessment.no-intensity@/content/anchors/2/per",
                        "number.wrong@/content/anchors/6/baseline");
    }

    @Test
    void greenDesignIsNotAmongTheIndicatorsThatHaveAnchors() {
        assertThat(Golden.errors(BuiltIn.changed("green-assessment", content -> line(content, "anchors", 0)
                        .put("indicator", "green-design"))))
                .containsExactly("code.unknown@/content/anchors/0/indicator");
        assertThat(Standards.builtIn().table("green_weights").newest("green-design"))
                .isPresent();
    }

    private static ObjectNode line(ObjectNode content, String section, int line) {
        return (ObjectNode) content.get(section).get(line);
    }

    private static byte[] workbook(SubjectDefinition subject, Consumer<Workbook> edit) {
        byte[] template = BuiltIn.CATALOGUE.workbookTemplate(subject.name()).orElseThrow();
        return Workbooks.edited(Filled.example(subject).workbook(template), edit);
    }
}
