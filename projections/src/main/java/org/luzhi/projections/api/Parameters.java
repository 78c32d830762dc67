package org.luzhi.projections.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.projections.fold.Viewpoint;

/** Reads the parameters of questions. An empty one is as if absent; a wrong one is refused with its code. */
public final class Parameters {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private Parameters() {}

    public static UnifiedSocialCreditCode enterprise(String text) {
        return read("uscc.wrong", text, Parameters::code);
    }

    public static @Nullable UnifiedSocialCreditCode optionalEnterprise(@Nullable String text) {
        return optional("uscc.wrong", text, Parameters::code);
    }

    /** The enterprise asked for; an enterprise that names none means itself. */
    public static @Nullable UnifiedSocialCreditCode enterpriseOrOwn(@Nullable String text, Actor actor) {
        UnifiedSocialCreditCode named = optionalEnterprise(text);
        return named == null && actor.roles().stream().allMatch(role -> role == Role.ENTERPRISE)
                ? actor.enterprise()
                : named;
    }

    public static @Nullable FilingId filing(@Nullable String text) {
        return optional("filing.unknown", text, FilingId::parse);
    }

    /** {@code oldest}, also when none is given, or {@code newest}. */
    public static boolean newestFirst(@Nullable String text) {
        Boolean newest = optional("parameter.order", text, order -> switch (order) {
            case "oldest" -> Optional.of(false);
            case "newest" -> Optional.of(true);
            default -> Optional.empty();
        });
        return Boolean.TRUE.equals(newest);
    }

    public static @Nullable ReportingPeriod period(@Nullable String text) {
        return optional("period.wrong", text, ReportingPeriod::parse);
    }

    public static @Nullable FilingStatus status(@Nullable String text) {
        return optional("parameter.status", text, FilingStatus::of);
    }

    public static @Nullable String cluster(@Nullable String text) {
        return text == null || text.isBlank() ? null : requiredCluster(text);
    }

    public static @Nullable String region(@Nullable String text) {
        return text == null || text.isBlank() ? null : requiredRegion(text);
    }

    public static String requiredCluster(String text) {
        return read("enterprise.cluster", text, code -> Optional.of(code).filter(c -> c.matches("C[0-8]")));
    }

    public static String requiredRegion(String text) {
        return read("enterprise.region", text, code -> Optional.of(code).filter(c -> c.matches("\\d{6}")));
    }

    /** The text, or null when it is blank. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static int year(@Nullable String text) {
        return read("parameter.year", text == null ? "" : text, year -> Optional.of(year)
                .filter(y -> y.matches("[12]\\d{3}"))
                .map(Integer::valueOf));
    }

    /** 1 to 500; 50 when none is given. */
    public static int limit(@Nullable String text) {
        Integer limit = optional("parameter.limit", text, number -> Optional.of(number)
                .filter(n -> n.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(n -> n >= 1 && n <= LARGEST_PAGE));
        return limit == null ? PAGE : limit;
    }

    public static @Nullable Long position(@Nullable String text) {
        return optional("parameter.position", text, Parameters::digits);
    }

    /** A moment with its offset, or the beginning of a day in law's zone. */
    public static @Nullable Instant moment(@Nullable String text) {
        return optional("parameter.moment", text, given -> instant(given).or(() -> date(given)
                .map(day -> day.atStartOfDay(ReportingPeriod.ZONE).toInstant())));
    }

    /** A moment with its offset, or the last millisecond of a day in law's zone. */
    public static @Nullable Instant lastMoment(@Nullable String text) {
        return optional("parameter.moment", text, given -> instant(given)
                .or(() -> date(given).map(day -> day.plusDays(1)
                        .atStartOfDay(ReportingPeriod.ZONE)
                        .toInstant()
                        .minusMillis(1))));
    }

    /** @param knownAt a moment with its offset, or a position */
    public static Viewpoint viewpoint(@Nullable String asOf, @Nullable String knownAt) {
        LocalDate day = optional("parameter.as-of", asOf, Parameters::date);
        if (knownAt != null && digits(knownAt).isPresent()) {
            return new Viewpoint(day, null, digits(knownAt).get());
        }
        return new Viewpoint(day, optional("parameter.known-at", knownAt, Parameters::instant), null);
    }

    public static RefusedException unknown(String code, Object what) {
        return new RefusedException(Refusal.unknown(code, what.toString()));
    }

    private static <T> @Nullable T optional(
            String code, @Nullable String text, Function<String, Optional<? extends T>> reader) {
        return text == null || text.isBlank() ? null : read(code, text, reader);
    }

    private static <T> T read(String code, String text, Function<String, Optional<? extends T>> reader) {
        return reader.apply(text.strip())
                .orElseThrow(
                        () -> new RefusedException(Refusal.invalid(List.of(Problem.error(code, Place.WHOLE, text)))));
    }

    private static Optional<UnifiedSocialCreditCode> code(String text) {
        return UnifiedSocialCreditCode.isForm(text) ? Optional.of(new UnifiedSocialCreditCode(text)) : Optional.empty();
    }

    static Optional<Long> digits(String text) {
        return text.strip().matches("\\d{1,18}") ? Optional.of(Long.valueOf(text.strip())) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            // An unescaped plus sign in an address arrives as a blank.
            return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
