package org.luzhi.domain.accounting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.Levels;
import org.luzhi.domain.standard.PinnedRow;

/** Adds corrections to the levels of a limit. */
final class Corrections {

    private final List<PinnedRow> used = new ArrayList<>();
    private Levels levels;

    Corrections(PinnedRow limit) {
        this.levels = Levels.of(limit).orElseThrow();
        used.add(limit);
    }

    /** Adds so many times the term's correction of each level; nothing when it is none. */
    void add(PinnedRow term, BigDecimal times) {
        if (times.signum() != 0) {
            used.add(term);
            add(
                    of(term, "level1").multiply(times),
                    of(term, "level2").multiply(times),
                    of(term, "level3").multiply(times));
        }
    }

    /** Adds the same to each level. */
    void add(List<PinnedRow> points, BigDecimal correction) {
        used.addAll(points);
        add(correction, correction, correction);
    }

    CorrectedLimit corrected() {
        return new CorrectedLimit(levels, used);
    }

    static BigDecimal of(PinnedRow row, String column) {
        return Objects.requireNonNull(row.values().get(column), column);
    }

    private void add(BigDecimal first, BigDecimal second, BigDecimal third) {
        levels = new Levels(
                Decimals.normal(levels.level1().add(first)),
                Decimals.normal(levels.level2().add(second)),
                Decimals.normal(levels.level3().add(third)));
    }
}
