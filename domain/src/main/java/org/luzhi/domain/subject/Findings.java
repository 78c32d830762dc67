package org.luzhi.domain.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.Pin;

/** What is wrong or doubtful in a content, collected in one pass, with the rules that numbers and texts of all subjects keep. */
public final class Findings {

    private static final int DIGEST = 64;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<List<String>> editions = new HashSet<>();

    /** Everything found so far, in the order it was found. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }

    public boolean withoutError() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /** Stops the filing. */
    public void error(String code, String pointer, String... arguments) {
        problems.add(Problem.error(code, Place.pointer(pointer), arguments));
    }

    /** Is put to the filer, and recorded if the filing stands. */
    public void question(String code, String pointer, String... arguments) {
        problems.add(Problem.warning(code, Place.pointer(pointer), arguments));
    }

    /**
     * Checks each line of a section at its pointer; a line that equals the one before it in canonical order is questioned,
     * since it may have been counted twice.
     */
    public <L> void lines(String section, List<L> lines, BiConsumer<String, L> check) {
        for (int i = 0; i < lines.size(); i++) {
            String at = "/content/" + section + "/" + i;
            check.accept(at, lines.get(i));
            if (i > 0 && lines.get(i).equals(lines.get(i - 1))) {
                question("line.twice", at);
            }
        }
    }

    public void notNegative(String pointer, BigDecimal value) {
        if (value.signum() < 0) {
            error("value.negative", pointer, value.toPlainString());
        }
    }

    /** A number of things: whole, and not negative. */
    public void count(String pointer, BigDecimal value) {
        notNegative(pointer, value);
        if (value.stripTrailingZeros().scale() > 0) {
            error("value.not-whole", pointer, value.toPlainString());
        }
    }

    /** A part is no more than its whole. */
    public void within(String pointer, BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) > 0) {
            error("value.exceeds", pointer, part.toPlainString(), whole.toPlainString());
        }
    }

    /** A text that says something, within its length and without control characters. */
    public void text(String pointer, String text, int longest) {
        if (text.isBlank()) {
            error("text.missing", pointer);
        } else if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            error("text.wrong", pointer, text, "" + longest);
        }
    }

    /** The digest of an evidence: SHA-256 in 64 small hexadecimal digits. */
    public void digest(String pointer, String digest) {
        boolean hexadecimal = digest.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (digest.length() != DIGEST || !hexadecimal) {
            error("evidence.digest", pointer, digest);
        }
    }

    /** Says that a row does not plainly hold in the period: once per table and edition, at the first use. */
    public void edition(String pointer, Pin pin, ReportingPeriod period) {
        pin.warning().ifPresent(code -> {
            if (editions.add(List.of(code, pin.row().table(), pin.row().edition()))) {
                question(
                        code,
                        pointer,
                        pin.row().code(),
                        period.toString(),
                        pin.row().edition());
            }
        });
    }
}
