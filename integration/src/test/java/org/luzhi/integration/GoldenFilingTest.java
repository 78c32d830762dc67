package org.luzhi.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.integration.subject.FilingDraft;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;

class GoldenFilingTest {

    static Stream<Arguments> forms() {
        String chinese = Golden.CSV
                .replace("energy,quantity,unit", "能源品种,数量,单位")
                .replace("purpose", "用途")
                .replace("consumed,raw_coal", "消费,原煤");
        return Stream.of(
                Arguments.of(Format.JSON, Golden.utf8(Golden.JSON.toString())),
                Arguments.of(Format.JSON, Golden.utf8(Golden.JSON.toPrettyString())),
                Arguments.of(Format.CSV, Golden.utf8(Golden.CSV)),
                Arguments.of(Format.CSV, Golden.utf8("\uFEFF" + Golden.CSV)),
                Arguments.of(Format.CSV, Golden.utf8(Golden.CSV.replace("\n", "\r\n"))),
                Arguments.of(Format.CSV, Golden.utf8(Golden.CSV.replace(',', ';'))),
                Arguments.of(Format.CSV, Golden.utf8(Golden.CSV.replace(',', '\t'))),
                Arguments.of(Format.CSV, Golden.utf8("sep=,\r\n\r\n" + Golden.CSV)),
                Arguments.of(Format.CSV, chinese.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Format.CSV, chinese.getBytes(Charset.forName("GB18030"))),
                Arguments.of(Format.XLSX, Workbooks.golden()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void oneFilingWhateverItsForm(Format format, byte[] bytes) {
        Reading reading = Golden.READER.read(bytes, format, Golden.RECEIVED);

        assertThat(Golden.errors(reading)).isEmpty();
        FilingDraft draft = Objects.requireNonNull(reading.draft());
        assertThat(draft.filing()).hasToString("91140423MA0LXJH141.energy-use.2025-03");
        assertThat(draft.filingNumber()).isEqualTo("MY-2025-0007");
        assertThat(draft.content()).isEqualTo(Golden.CONTENT);
    }
}
