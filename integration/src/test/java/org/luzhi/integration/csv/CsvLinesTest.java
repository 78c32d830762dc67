package org.luzhi.integration.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.integration.Golden;
import org.luzhi.integration.subject.Reading;

/** A row is the line that an editor shows. */
class CsvLinesTest {

    private static final String BAD = Golden.CSV.replace("coke,3000", "coke,many");

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\n", "sep=,\r\n", "SEP=,\r", "\uFEFFsep=,\n"})
    void theSeparatorLineOfExcelIsALine(String first) {
        assertThat(rows(Golden.csv(first + BAD))).containsExactly(4);
    }

    @Test
    void blankLinesBeforeTheSeparatorLineAreLines() {
        assertThat(rows(Golden.csv("\n\r\nsep=,\n" + BAD))).containsExactly(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineEndWithinQuotesIsALineEndWhateverItIs(String end) {
        String quoted = BAD.replace("outputValue\n", "outputValue,\"a" + end + "b\"\n");

        assertThat(Golden.csv(quoted).problems())
                .filteredOn(problem -> problem.code().equals("number.wrong"))
                .extracting(problem -> problem.place().row())
                .containsExactly(4);
    }

    private static List<Integer> rows(Reading reading) {
        return reading.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().row())
                .toList();
    }
}
