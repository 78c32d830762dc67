package org.luzhi.domain.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedEditions.Edition;

/** What the limits of coke (GB 21342-2025) and cement (GB 16780-2021) are corrected by, from two tables. */
public final class LimitCorrections {

    /** Columns of a pinned row. */
    public static final String REFERENCE = "reference";

    public static final String DRY_VOLATILE = "dry_volatile_pct";
    public static final String CORRECTION = "correction_kgce_per_t";

    private static final List<String> LEVELS = List.of("level1", "level2", "level3");

    private final StandardTable volatileMatter;
    private final PinnedEditions terms;
    private final PinnedEditions points;

    LimitCorrections(StandardTable terms, StandardTable volatileMatter) {
        this.volatileMatter = volatileMatter;
        this.terms = editions(terms);
        this.points = editions(volatileMatter);
    }

    /** A correction by level, kgce/t per unit of what deviates. */
    public PinnedRow term(String code, ReportingPeriod period) {
        return terms.on(code, period).orElseThrow().row();
    }

    /** The points of the correction for volatile matter of that oven, {@code top} or {@code stamp}, by volatile matter. */
    public List<PinnedRow> volatileMatter(String oven, ReportingPeriod period) {
        return volatileMatter.editions().values().stream()
                .map(List::getLast)
                .filter(row -> row.required("oven").equals(oven))
                .map(row -> points.on(row.origin().code(), period).orElseThrow().row())
                .sorted(Comparator.comparing(
                        row -> Objects.requireNonNull(row.values().get(DRY_VOLATILE))))
                .toList();
    }

    Stream<PinnedRow> pins() {
        return Stream.concat(terms.rows(), points.rows());
    }

    private static PinnedEditions editions(StandardTable table) {
        return new PinnedEditions(table.rows().stream().map(row -> new Edition(row.origin(), pinned(row))));
    }

    private static PinnedRow pinned(TableRow row) {
        Pin.Builder pin = Pin.row(row.origin(), "kgce/t");
        Stream.concat(LEVELS.stream(), Stream.of(REFERENCE, DRY_VOLATILE, CORRECTION))
                .forEach(column -> pin.value(column, row.number(column).orElse(null)));
        return pin.build();
    }
}
