package org.luzhi.integration.subject;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.luzhi.domain.refusal.Wording;

/**
 * The codes that a field may hold, in order, with their names.
 *
 * @param name of what is listed, e.g. {@code unit}; unique within a subject
 * @param spoken the code that each other word for it means, in small letters
 */
public record CodeList(String name, Map<String, Label> codes, Map<String, String> spoken) {

    public CodeList {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        spoken = Map.copyOf(spoken);
    }

    public CodeList(String name, Map<String, Label> codes) {
        this(name, codes, names(codes));
    }

    /** The list of those values, each with its code and its label, in their order. */
    public static <E> CodeList of(String name, E[] values, Function<E, String> code, Function<E, Label> label) {
        Map<String, Label> codes = new LinkedHashMap<>();
        for (E value : values) {
            codes.put(code.apply(value), label.apply(value));
        }
        return new CodeList(name, codes);
    }

    /** The code of the error for anything else: {@code unit.unknown}, or where that says no more, what is said of any list. */
    String unknown() {
        String own = name + ".unknown";
        return Wording.knows(own) ? own : "code.unknown";
    }

    public boolean has(String code) {
        return codes.containsKey(code);
    }

    /** What a clerk reads in a drop-down: {@code raw_coal 原煤}. */
    public String shown(String code) {
        Label label = codes.get(code);
        return label == null || label.zh().equals(code) ? code : code + " " + label.zh();
    }

    /**
     * The code that a cell means: the code itself, what a drop-down shows, or a Chinese or English name that only one
     * code has. Any other text is given back as it is.
     */
    public String meant(String cell) {
        String text = cell.strip();
        if (has(text)) {
            return text;
        }
        int blank = text.indexOf(' ');
        if (blank > 0
                && has(text.substring(0, blank))
                && shown(text.substring(0, blank)).equals(text)) {
            return text.substring(0, blank);
        }
        return spoken.getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }

    private static Map<String, String> names(Map<String, Label> codes) {
        Map<String, String> names = new HashMap<>();
        codes.forEach((code, label) -> {
            names.merge(label.zh().toLowerCase(Locale.ROOT), code, CodeList::ambiguous);
            names.merge(label.en().toLowerCase(Locale.ROOT), code, CodeList::ambiguous);
        });
        names.values().removeIf(String::isEmpty);
        return names;
    }

    private static String ambiguous(String one, String other) {
        return one.equals(other) ? one : "";
    }
}
