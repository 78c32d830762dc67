package org.luzhi.domain.obligation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.Origin;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.standard.TableRow;

/**
 * A row of the table {@code obligations}.
 *
 * @param industries prefixes of GB/T 4754 class codes
 * @param size the measure of size that it asks about; empty for whatever size
 * @param atLeast from which size it binds
 * @param bindsUnknown whether it binds while that size is not known, so that not filing does not free anybody
 */
record ObligationRule(
        Origin origin,
        String subject,
        String period,
        List<String> industries,
        Optional<String> size,
        Optional<BigDecimal> atLeast,
        boolean bindsUnknown) {

    static ObligationRule of(TableRow row) {
        return new ObligationRule(
                row.origin(),
                row.text("subject").orElseThrow(),
                row.text("period").orElseThrow(),
                List.of(row.text("industries").orElseThrow().split(" ")),
                row.text("size"),
                row.number("at_least"),
                row.text("size_unknown").orElseThrow().equals("bound"));
    }

    boolean isAbout(ReportingPeriod candidate) {
        return period.equals(candidate.kind().code());
    }

    /** Whether it is the edition of its row that holds on the first day of the period. */
    boolean isInForce(ReportingPeriod candidate, Standards standards) {
        return standards
                .table(origin.table())
                .on(origin.code(), candidate.firstDay())
                .filter(row -> row.origin().equals(origin))
                .isPresent();
    }

    boolean binds(Obliged enterprise) {
        return industries.stream().anyMatch(enterprise.industry()::startsWith)
                && size.map(measure -> isLargeEnough(enterprise.sizes().get(measure)))
                        .orElse(true);
    }

    private boolean isLargeEnough(@Nullable BigDecimal known) {
        return known == null ? bindsUnknown : known.compareTo(atLeast.orElse(BigDecimal.ZERO)) >= 0;
    }
}
