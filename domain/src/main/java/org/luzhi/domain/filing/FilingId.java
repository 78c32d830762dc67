package org.luzhi.domain.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;

/** {@code <USCC>.<subject>.<period>}: one legal record, whatever its version. */
public record FilingId(UnifiedSocialCreditCode enterprise, String subject, ReportingPeriod period)
        implements Comparable<FilingId> {

    private static final Pattern SUBJECT = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    /** Reads {@code 91140400MA0EXAMPL4.energy-use.2025-03}; empty when the text is no filing id. */
    public static Optional<FilingId> parse(String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        String code = text.substring(0, first);
        String subject = text.substring(first + 1, second);
        if (!UnifiedSocialCreditCode.isForm(code) || !isSubject(subject)) {
            return Optional.empty();
        }
        return ReportingPeriod.parse(text.substring(second + 1))
                .map(period -> new FilingId(new UnifiedSocialCreditCode(code), subject, period));
    }

    private static boolean isSubject(String text) {
        return text.equals("energy-use") || SUBJECT.matcher(text).matches();
    }

    @JsonCreator
    static FilingId read(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a filing id: " + text));
    }

    /** The identifier of its aggregate, with its kind. */
    public String aggregate() {
        return "filing/" + this;
    }

    @Override
    public int compareTo(FilingId other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return enterprise + "." + subject + "." + period;
    }
}
