package org.luzhi.domain.standard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luzhi.domain.measure.ReportingPeriod;

/** Rows of every edition, made ready for pinning once, since every filing pins some. */
final class PinnedEditions {

    /** The city's own products, and the sets of warming potentials, of which the filing itself states one. */
    private static final Set<String> WITHOUT_DATES = Set.of("products", "gwp");
    /** Editions that are none: what follows from a formula or an assay holds on any day. */
    private static final Set<String> TIMELESS = Set.of("stoichiometry", "measured");

    private final Editions<Edition> editions;

    /** A row with the origin by which it is chosen. */
    record Edition(Origin origin, PinnedRow row) {}

    PinnedEditions(Stream<Edition> rows) {
        this.editions = new Editions<>(rows.toList(), Edition::origin);
    }

    /** The row in force on the first day of the period, and whether it plainly was. */
    Optional<Pin> on(String code, ReportingPeriod period) {
        LocalDate day = period.firstDay();
        return editions.on(code, day).map(edition -> new Pin(edition.row(), doubt(edition.origin(), day)));
    }

    Stream<PinnedRow> rows() {
        return editions.byCode().values().stream().flatMap(Collection::stream).map(Edition::row);
    }

    private static Optional<String> doubt(Origin origin, LocalDate day) {
        if (WITHOUT_DATES.contains(origin.table()) || TIMELESS.contains(origin.edition())) {
            return Optional.empty();
        }
        if (origin.endedBefore(day)) {
            return Optional.of(Pin.EDITION_LAPSED);
        }
        if (origin.validFrom() == null) {
            return Optional.of(Pin.DATE_UNKNOWN);
        }
        return origin.beginsAfter(day) ? Optional.of(Pin.EDITION_LATER) : Optional.empty();
    }
}
