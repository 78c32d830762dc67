package org.luzhi.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"1.50,1.5", "1E+3,1000", "0.000,0", "-0.0,0", "100,100", "1E-7,0.0000001"})
    void oneValueHasOneScale(String written, String plain) {
        assertThat(Decimals.normal(new BigDecimal(written)).toPlainString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+1001"})
    void aNumberOfMillionsOfZerosIsRefusedBeforeItFillsTheMemory(String written) {
        assertThatThrownBy(() -> Decimals.normal(new BigDecimal(written))).isInstanceOf(ArithmeticException.class);
    }

    /** 17602.652 tce / 12000 t = 1.46688766… tce/t, by hand to the 34 digits of DECIMAL128. */
    @Test
    void aQuotientHasThirtyFourDigits() {
        assertThat(Decimals.quotient(new BigDecimal("17602652"), new BigDecimal("12000")))
                .isEqualTo(new BigDecimal("1466.887666666666666666666666666667"));
    }

    @ParameterizedTest
    @CsvSource({"0.125,0.12", "0.135,0.14", "-0.125,-0.12", "2.5,2.50"})
    void roundingForDisplayIsHalfEven(String exact, String shown) {
        assertThat(Decimals.rounded(new BigDecimal(exact), 2)).isEqualTo(new BigDecimal(shown));
    }
}
