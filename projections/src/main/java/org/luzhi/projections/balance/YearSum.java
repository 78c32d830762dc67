package org.luzhi.projections.balance;

import java.util.List;
import org.luzhi.projections.fold.Viewpoint;

/**
 * Energy of many enterprises in a year.
 *
 * @param enterprises how many have a counted filing
 */
public record YearSum(
        int year,
        Viewpoint viewpoint,
        List<PeriodBalance> months,
        List<PeriodBalance> quarters,
        PeriodBalance total,
        int enterprises) {}
