package org.luzhi.integration.subject;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer to a line of a section, or into it.
 *
 * @param path from the line; empty for the line itself
 */
record LinePointer(String section, int index, String path) {

    private static final Pattern FORM = Pattern.compile("/content/([^/]+)/(0|[1-9]\\d{0,8})(/.*)?");

    static Optional<LinePointer> parse(@Nullable String pointer) {
        if (pointer == null) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(pointer);
        return form.matches()
                ? Optional.of(new LinePointer(
                        form.group(1), Integer.parseInt(form.group(2)), form.group(3) == null ? "" : form.group(3)))
                : Optional.empty();
    }
}
