package org.luzhi.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    /** Codes of well-known companies, as they stand on their licences. */
    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058B", "914403001922038216", "9144030071526726XG"})
    void codesInRealUseCheck(String code) {
        assertThat(new UnifiedSocialCreditCode(code).checks()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058A", "914403001922038217", "91140423MA0EXAMP10"})
    void anotherLastCharacterFailsButIsStillACode(String code) {
        assertThat(new UnifiedSocialCreditCode(code).checks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9133010079965505", "91330100799655058b", "9133010079965505 8", "91330100I99655058B"})
    void whatHasNotTheFormIsNoCode(String text) {
        assertThat(UnifiedSocialCreditCode.isForm(text)).isFalse();
        assertThatThrownBy(() -> new UnifiedSocialCreditCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        String code = "914403001922038216";
        for (int place = 0; place < 17; place++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String changed = code.substring(0, place) + other + code.substring(place + 1);
                assertThat(new UnifiedSocialCreditCode(changed).checks())
                        .as(changed)
                        .isEqualTo(other == code.charAt(place));
            }
        }
    }
}
