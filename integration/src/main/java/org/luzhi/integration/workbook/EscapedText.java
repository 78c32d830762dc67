package org.luzhi.integration.workbook;

import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in a workbook as {@code _x000D_}. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }
}
