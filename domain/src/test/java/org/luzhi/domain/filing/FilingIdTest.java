package org.luzhi.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.domain.Examples;

class FilingIdTest {

    @Test
    void itIsReadAsItIsWritten() {
        assertThat(FilingId.parse("91140423MA0EXAMP1U.energy-use.2025-03")).contains(Examples.MARCH);
        assertThat(Examples.MARCH).hasToString("91140423MA0EXAMP1U.energy-use.2025-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91140423MA0EXAMP1U.energy-use",
                "91140423MA0EXAMP1U.energy-use.2025-13",
                "91140423MA0EXAMP1U..2025-03",
                "91140423MA0EXAMP1U.../etc.2025-03",
                "91140423MA0EXAMP1U.Energy Use.2025-03",
                "9114.energy-use.2025-03",
                "91140423MA0EXAMP1U.energy-use.2025-03.x"
            })
    void anythingElseIsNone(String text) {
        assertThat(FilingId.parse(text)).isEmpty();
    }
}
