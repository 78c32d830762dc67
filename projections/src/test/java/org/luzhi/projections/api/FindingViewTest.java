package org.luzhi.projections.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luzhi.projections.ledger.Finding;

class FindingViewTest {

    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void whateverIsFoundHasItsWordsInBothLanguages(Finding.Kind kind) {
        for (Finding.Part part : Finding.Part.values()) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                FindingView view = FindingView.of(new Finding(kind, part, "4711"), locale);
                assertThat(view.message()).contains("4711").hasSizeGreaterThan(8);
                assertThat(view.hint()).doesNotStartWith(" ").doesNotEndWith(" ");
            }
        }
    }
}
