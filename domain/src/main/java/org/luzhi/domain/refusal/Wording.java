package org.luzhi.domain.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of problems, by code, in Chinese and English. Every code has {@code <code>.message} and
 * {@code <code>.hint} in both bundles; a code without them is a defect that a test finds.
 */
public final class Wording {

    private static final String BUNDLE = "org.luzhi.domain.refusal.problems";
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Wording() {}

    /** The sentence that says what is wrong. */
    public static String message(Problem problem, Locale locale) {
        return text(problem.code() + ".message", problem.arguments(), locale);
    }

    /** The sentence that says what to do about it. */
    public static String hint(Problem problem, Locale locale) {
        return text(problem.code() + ".hint", problem.arguments(), locale);
    }

    /** Whether the code has its sentences in both languages. */
    public static boolean knows(String code) {
        return List.of(CHINESE, ENGLISH).stream()
                .allMatch(b -> b.containsKey(code + ".message") && b.containsKey(code + ".hint"));
    }

    private static String text(String key, List<String> arguments, Locale locale) {
        ResourceBundle bundle = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
        // On the way to tell a problem a missing sentence must not become another one; a test finds it instead.
        String sentence = bundle.containsKey(key) ? bundle.getString(key) : "";
        return new MessageFormat(sentence, Locale.ROOT).format(arguments.toArray());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
