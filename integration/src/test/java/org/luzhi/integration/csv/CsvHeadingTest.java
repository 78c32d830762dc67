package org.luzhi.integration.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.integration.Golden;
import org.luzhi.integration.rest.ProblemDocument;
import org.luzhi.integration.subject.Reading;

class CsvHeadingTest {

    @ParameterizedTest
    @ValueSource(strings = {",", "\"\"", ",,,\n", "sep=,\n,", ";", "\t,", "\uFEFF,", ",\n,\n\"\" ,\n"})
    void aFileWithoutAnyHeadingIsToldSo(String text) {
        Reading reading = Golden.csv(text);

        assertThat(Golden.errors(reading)).containsExactly("csv.heading-missing@null");
        assertThat(reading.draft()).isNull();
        assertThat(ProblemDocument.of(Refusal.invalid(reading.problems()), 0, Locale.ENGLISH)
                        .code())
                .isEqualTo("csv.heading-missing");
    }

    @Test
    void aReadingWithoutADraftAlwaysHasAnError() {
        Problem warning = Problem.warning("text.byte-order-mark", Place.WHOLE);

        Reading reading = new Reading(null, null, null, List.of(warning), 0, List.of(), false);

        assertThat(reading.problems()).containsExactly(Problem.error("file.no-filing", Place.WHOLE), warning);
    }
}
