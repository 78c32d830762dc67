package org.luzhi.integration.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of our two languages a reader wants: Chinese unless English is asked for. */
public final class Languages {

    private Languages() {}

    /** @param acceptLanguage the header's value; null or unreadable means the default */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String language = range.getRange().split("-", 2)[0];
                if (range.getWeight() > 0 && (language.equals("zh") || language.equals("*"))) {
                    return Locale.SIMPLIFIED_CHINESE;
                }
                if (range.getWeight() > 0 && language.equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        } catch (IllegalArgumentException e) {
            // A header that nobody can read asks for nothing.
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
