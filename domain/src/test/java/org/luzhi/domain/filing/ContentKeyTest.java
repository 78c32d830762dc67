package org.luzhi.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.measure.Unit;

class ContentKeyTest {

    /** The canonical JSON, written out by hand. */
    private static final String CONTENT = "{\"consumed\":[{\"energy\":\"coke\",\"purpose\":\"fuel\",\"quantity\":\"3\","
            + "\"unit\":\"t\"},{\"energy\":\"raw_coal\",\"purpose\":\"fuel\",\"quantity\":\"1.5\",\"unit\":\"t\"}],"
            + "\"exported\":[],\"outputValue\":\"100\",\"produced\":[]}";

    private static final String SUBMISSION = "{\"content\":" + CONTENT
            + ",\"enterprise\":\"91140423MA0EXAMP1U\",\"filingNumber\":\"MY-1\",\"period\":\"2025-03\","
            + "\"subject\":\"energy-use\"}";

    private static EnergyUse content(String coal, String coke, String outputValue) {
        return new EnergyUse(
                List.of(Examples.consumed("raw_coal", coal, Unit.T), Examples.consumed("coke", coke, Unit.T)),
                List.of(),
                List.of(),
                new BigDecimal(outputValue));
    }

    @Test
    void theKeyIsTheDigestOfTheCanonicalJson() throws NoSuchAlgorithmException {
        EnergyUse content = content("1.5", "3", "100");

        assertThat(ContentKey.of(Examples.MARCH, "MY-1", content)).isEqualTo(sha256(SUBMISSION));
        assertThat(ContentKey.digest(content)).isEqualTo(sha256(CONTENT));
    }

    @Test
    void scaleAndOrderOfLinesDoNotMatter() {
        EnergyUse content = content("1.500", "3.0", "1E+2");
        EnergyUse reordered =
                new EnergyUse(content.consumed().reversed(), List.of(), List.of(), new BigDecimal("100.00"));

        assertThat(ContentKey.of(Examples.MARCH, "MY-1", reordered))
                .isEqualTo(ContentKey.of(Examples.MARCH, "MY-1", content("1.5", "3", "100")));
    }

    @Test
    void numberValuePeriodAndEnterpriseDo() {
        EnergyUse content = content("1.5", "3", "100");

        assertThat(List.of(
                        ContentKey.of(Examples.MARCH, "MY-2", content),
                        ContentKey.of(Examples.MARCH, "MY-1", content("1.5", "3", "101")),
                        ContentKey.of(
                                FilingId.parse("91140423MA0EXAMP1U.energy-use.2025-04")
                                        .orElseThrow(),
                                "MY-1",
                                content),
                        ContentKey.of(
                                FilingId.parse("91140423MA0EXAMP10.energy-use.2025-03")
                                        .orElseThrow(),
                                "MY-1",
                                content)))
                .doesNotHaveDuplicates()
                .doesNotContain(ContentKey.of(Examples.MARCH, "MY-1", content));
    }

    @Test
    void theReceiptIsNamedAfterTheKey() {
        assertThat(ReceiptId.of("0123456789abcdef".repeat(4)).value())
                .isEqualTo("LZ-0123456789abcdef0123456789abcdef01234567");
        assertThat(ReceiptId.parse("LZ-0123456789abcdef0123456789abcdef01234567"))
                .contains(ReceiptId.of("0123456789abcdef".repeat(4)));
        assertThat(ReceiptId.parse("LZ-../../etc/passwd")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> new ReceiptId("LZ-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
