package org.luzhi.projections.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.balance.CountedFiling;

/**
 * A project in a list.
 *
 * @param unit of its product, that of the capacity per year
 * @param milestones how many its newest statement names
 * @param reached how many of them it has reached
 * @param latest the one reached last; null while none is
 * @param overdue how many should have been reached by the end of the period and are not
 * @param slippage of the one that is furthest behind, days; negative when all are early
 * @param stableSince the month that made its production stable; null while it is not
 * @param told the statement that says so
 */
public record ProjectItem(
        UnifiedSocialCreditCode enterprise,
        String project,
        String name,
        String route,
        BigDecimal capacity,
        String unit,
        ReportingPeriod period,
        boolean provisional,
        int milestones,
        int reached,
        @Nullable String latest,
        int overdue,
        long slippage,
        @Nullable ReportingPeriod stableSince,
        CountedFiling told)
        implements OfEnterprise {

    /** Its place in the list. */
    String key() {
        return enterprise + "." + project;
    }
}
