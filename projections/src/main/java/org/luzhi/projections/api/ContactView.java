package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.ProblemText;
import org.luzhi.projections.register.Contact;
import org.luzhi.projections.register.Erasure;

/**
 * Personal values as HTTP shows them.
 *
 * @param notice what is said in place of values that cannot be read, in the reader's language
 */
public record ContactView(
        @JsonUnwrapped Contact contact, @Nullable ProblemText notice) {

    static ContactView of(Contact contact, Locale locale) {
        return new ContactView(
                contact, contact.unreadable() ? ProblemText.of(notice(contact.erasure()), locale) : null);
    }

    private static Problem notice(@Nullable Erasure erasure) {
        return erasure == null
                ? Problem.warning("personal.key-missing", Place.WHOLE)
                : Problem.warning(
                        "personal.erased",
                        Place.WHOLE,
                        time(erasure.at()),
                        Objects.requireNonNullElse(erasure.by(), "?"),
                        erasure.document());
    }

    private static String time(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ReportingPeriod.ZONE));
    }
}
