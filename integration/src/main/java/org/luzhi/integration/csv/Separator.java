package org.luzhi.integration.csv;

import java.util.List;
import org.luzhi.domain.refusal.Place;
import org.luzhi.integration.subject.Intake;

/** Which character stands between the cells: told by the first line that holds any. */
final class Separator {

    private static final List<Character> KNOWN = List.of(',', ';', '\t');

    private Separator() {}

    static char of(String text, Intake intake) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : KNOWN) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        switch (best) {
            case ';' -> intake.care("csv.separator-semicolon", Place.WHOLE);
            case '\t' -> intake.care("csv.separator-tab", Place.WHOLE);
            default -> {
                // A comma is how a CSV should be.
            }
        }
        return best;
    }
}
