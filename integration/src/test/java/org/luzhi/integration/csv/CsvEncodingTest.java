package org.luzhi.integration.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luzhi.integration.Golden;
import org.luzhi.integration.subject.Format;
import org.luzhi.integration.subject.Reading;

class CsvEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String NUMBER = "MY-2025-0007";

    @ParameterizedTest
    @ValueSource(strings = {"B·7", "±7", "2×7", "7°", "café", "§§§", "Привет", "ÄÖÜ"})
    void validUtf8IsUtf8(String number) {
        Reading reading = read(Golden.CSV.replace(NUMBER, number), StandardCharsets.UTF_8);

        assertThat(number(reading)).isEqualTo(number);
        assertThat(reading.readWithCare()).isEmpty();
    }

    @Test
    void aLabelThatOnlyGb18030GivesDecidesForIt() {
        // 原煤 is ԭú and 部分 is no UTF-8 at all; 原煤 alone therefore has to tell.
        Reading reading = read(Golden.CSV.replace("raw_coal", "原煤").replace(NUMBER, "原-7"), GB18030);

        assertThat(number(reading)).isEqualTo("原-7");
        assertThat(reading.readWithCare()).containsExactly("text.gb18030");
    }

    @Test
    void aLabelThatOnlyUtf8GivesDecidesForIt() {
        Reading reading = read(Golden.CSV.replace(NUMBER, "B·7").replace(",m3,", ",m³,"), StandardCharsets.UTF_8);

        assertThat(reading.readWithCare()).isEmpty();
    }

    @Test
    void whatIsNoUtf8IsGb18030() {
        Reading reading = read(Golden.CSV.replace(NUMBER, "联通-中文-7"), GB18030);

        assertThat(number(reading)).isEqualTo("联通-中文-7");
        assertThat(reading.readWithCare()).containsExactly("text.gb18030");
    }

    private static Reading read(String text, Charset charset) {
        return Golden.READER.read(text.getBytes(charset), Format.CSV, Golden.RECEIVED);
    }

    private static String number(Reading reading) {
        assertThat(Golden.errors(reading)).isEmpty();
        return Objects.requireNonNull(reading.draft()).filingNumber();
    }
}
