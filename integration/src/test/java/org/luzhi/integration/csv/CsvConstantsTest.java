package org.luzhi.integration.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.Golden;
import org.luzhi.integration.subject.Reading;

/** A spreadsheet writes a text that must stay one as a formula that is a constant. */
class CsvConstantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=\"3000\"", "\"=\"\"3000\"\"\"", " = \"3000\" "})
    void aConstantIsReadAsItsText(String cell) {
        Reading reading = Golden.csv(Golden.CSV.replace("coke,3000", "coke," + cell));

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(reading.readWithCare()).containsExactly("text.formula-constant");
        assertThat(reading.problems())
                .contains(Problem.warning("text.formula-constant", new Place(null, 3, "quantity", null), "3000"));
        assertThat(Objects.requireNonNull(reading.draft()).content())
                .isEqualTo(
                        Objects.requireNonNull(Golden.csv(Golden.CSV).draft()).content());
    }

    @Test
    void headingsAndTheEnvelopeMayBeConstantsToo() {
        Reading reading = Golden.csv(Golden.CSV
                .replace("filingNumber", "=\"filingNumber\"")
                .replace("MY-2025-0007", "\"=\"\"MY \"\"\"\"7\"\"\"\", March\"\"\""));

        assertThat(Golden.errors(reading)).isEmpty();
        assertThat(Objects.requireNonNull(reading.draft()).filingNumber()).isEqualTo("MY \"7\", March");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.code().equals("text.formula-constant"))
                .extracting(problem -> problem.place().row())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=5000+5000",
                "=10000",
                "=\"a\"&\"b\"",
                "=A1",
                "=",
                "=\"",
                "\"=\"\"=1+1\"\"\"",
                "\"=\"\"a\"\"b\"\"\"",
            })
    void everyOtherFormulaIsRefusedForACsvHasNoValueOfIt(String cell) {
        Reading reading = Golden.csv(Golden.CSV.replace("coke,3000", "coke," + cell));

        assertThat(Golden.errors(reading)).containsExactly("text.formula@/content/consumed/1/quantity");
    }
}
