package org.luzhi.domain.subject;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names of figures, by code, with their unit, in Chinese and English. A figure without them is a defect. */
public final class FigureNames {

    private static final String BUNDLE = "org.luzhi.domain.subject.figures";
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private FigureNames() {}

    /** Its name; the code itself when it has none. */
    public static String of(String code, Locale locale) {
        ResourceBundle bundle = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
        return bundle.containsKey(code) ? bundle.getString(code) : code;
    }

    /** Every figure's name, by code. */
    public static SortedMap<String, String> all(Locale locale) {
        SortedMap<String, String> names = new TreeMap<>();
        CHINESE.keySet().forEach(code -> names.put(code, of(code, locale)));
        return names;
    }

    /** Whether the figure is named in both languages. */
    public static boolean knows(String code) {
        return List.of(CHINESE, ENGLISH).stream().allMatch(bundle -> bundle.containsKey(code));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
