package org.luzhi.projections.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

    private final Language language = new Language();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | zh-CN
            en | en
            en-GB,en;q=0.9 | en
            zh-TW | zh-CN
            fr-FR,fr;q=0.9 | zh-CN
            fr,en;q=0.5 | en
            zh;q=0.4,en;q=0.9 | en
            ;;;=== | zh-CN
            """)
    void followsTheHeader(String header, String expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (header != null) {
            request.addHeader("Accept-Language", header);
        }
        assertThat(language.resolveLocale(request).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void theChoiceGoesBeforeTheHeader() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "zh-CN");
        request.setCookies(new Cookie(Language.COOKIE, "en"));
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aForgedChoiceIsNoChoice() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(Language.COOKIE, "<script>"));
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "/a b"})
    void theSwitchLeadsNowhereElse(String back) {
        assertThat(LanguagePage.within(back)).hasToString("/");
    }

    @Test
    void theSwitchLeadsBack() {
        assertThat(LanguagePage.within("/console/history?type=filing.accepted&after=4"))
                .hasToString("/console/history?type=filing.accepted&after=4");
    }
}
