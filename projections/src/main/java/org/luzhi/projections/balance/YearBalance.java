package org.luzhi.projections.balance;

import java.util.List;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.Viewpoint;

/**
 * Energy of an enterprise in a year.
 *
 * @param months only those that have a counted filing
 * @param quarters only those that have a counted month
 * @param total of the year; zero with no filings when none counts
 * @param counted what was summed
 */
public record YearBalance(
        UnifiedSocialCreditCode enterprise,
        int year,
        Viewpoint viewpoint,
        List<PeriodBalance> months,
        List<PeriodBalance> quarters,
        PeriodBalance total,
        List<CountedFiling> counted)
        implements OfEnterprise {}
