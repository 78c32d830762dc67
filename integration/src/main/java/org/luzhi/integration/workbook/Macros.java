package org.luzhi.integration.workbook;

import java.util.List;
import java.util.Locale;

/** What gives macros away: the names that their parts, content types and relationships have, in whatever case. */
final class Macros {

    private static final List<String> SIGNS = List.of("vbaproject", "vbadata", "macrosheet", "macroenabled");

    private Macros() {}

    static boolean isNamedIn(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(small::contains);
    }
}
