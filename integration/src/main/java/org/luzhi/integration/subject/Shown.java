package org.luzhi.integration.subject;

/** Texts of others' making, short enough for a sentence and without what a terminal or a page could trip over. */
public final class Shown {

    static final int LONGEST = 60;

    private Shown() {}

    public static String of(String text) {
        int end = text.length() > LONGEST
                ? text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())))
                : text.length();
        StringBuilder shown = new StringBuilder();
        text.substring(0, end).codePoints().map(c -> isUnprintable(c) ? '?' : c).forEach(shown::appendCodePoint);
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    public static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(Shown::isUnprintable);
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> codePoint == 0xFFFE || codePoint == 0xFFFF;
        };
    }
}
