package org.luzhi.projections.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.measure.ReportingPeriod;

/** What a reader typed into a filter: read leniently, never an error page. */
final class Typed {

    private Typed() {}

    /** Trimmed; null when nothing is left. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static Optional<UnifiedSocialCreditCode> enterprise(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.toUpperCase(Locale.ROOT))
                .filter(UnifiedSocialCreditCode::isForm)
                .map(UnifiedSocialCreditCode::new);
    }

    static Optional<FilingId> filing(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(FilingId::parse);
    }

    static Optional<ReportingPeriod> period(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(ReportingPeriod::parse);
    }

    static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty(); // the page says that it could not be read
        }
    }

    /** Whether nothing was typed, or what was typed could be read. */
    static boolean readable(@Nullable String typed, Optional<?> read) {
        return typed == null || read.isPresent();
    }
}
