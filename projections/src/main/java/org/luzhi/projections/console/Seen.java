package org.luzhi.projections.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.fold.Viewpoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * From when a page is looked at, as typed; a field that cannot be read is reported on the page and left out.
 *
 * @param asOf day up to which periods had ended
 * @param knownAt moment, in law's zone where it has no offset, or a position
 */
record Seen(@Nullable String asOf, @Nullable String knownAt) {

    Seen {
        asOf = Typed.text(asOf);
        knownAt = Typed.text(knownAt);
    }

    /** Whether both fields could be read. */
    public boolean readable() {
        return Typed.readable(asOf, Typed.date(asOf)) && (position().isPresent() || Typed.readable(knownAt, moment()));
    }

    Viewpoint viewpoint() {
        LocalDate day = Typed.date(asOf).orElse(null);
        return position()
                .map(position -> new Viewpoint(day, null, position))
                .orElseGet(() -> new Viewpoint(day, moment().orElse(null), null));
    }

    /** Whether the page shows another day than today, or what was known earlier. */
    public boolean earlier() {
        return !viewpoint().equals(Viewpoint.NOW);
    }

    public boolean knowsAll() {
        return viewpoint().knowsAll();
    }

    /** Whether a field for a local moment can show what was typed. */
    public boolean local() {
        return knownAt == null || local(knownAt).isPresent();
    }

    public @Nullable Instant at() {
        return viewpoint().knownAt();
    }

    public @Nullable LocalDate day() {
        return viewpoint().asOf();
    }

    private Optional<Long> position() {
        return Optional.ofNullable(knownAt)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private Optional<Instant> moment() {
        return Optional.ofNullable(knownAt).map(text -> text.replace(' ', '+')).flatMap(text -> local(text)
                .or(() -> withOffset(text)));
    }

    private static Optional<Instant> local(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text).atZone(ReportingPeriod.ZONE).toInstant());
        } catch (DateTimeParseException other) {
            return Optional.empty(); // it may have an offset
        }
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty(); // the page says so
        }
    }

    /** The address of another page, seen from the same viewpoint. */
    public String link(String path) {
        return link(path, null);
    }

    /** Likewise, for a year. */
    public String link(String path, @Nullable Integer year) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        Optional.ofNullable(year).ifPresent(value -> link.queryParam("year", value));
        Optional.ofNullable(asOf).ifPresent(value -> link.queryParam("asOf", "{asOf}"));
        Optional.ofNullable(knownAt).ifPresent(value -> link.queryParam("knownAt", "{knownAt}"));
        return link.encode()
                .buildAndExpand(Map.of(
                        "asOf", Optional.ofNullable(asOf).orElse(""),
                        "knownAt", Optional.ofNullable(knownAt).orElse("")))
                .toUriString();
    }
}
