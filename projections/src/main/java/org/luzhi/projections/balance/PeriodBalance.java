package org.luzhi.projections.balance;

import org.luzhi.domain.measure.ReportingPeriod;

/**
 * Energy of a period.
 *
 * @param provisional whether any counted version is not accepted yet
 * @param filings how many filings were counted
 */
public record PeriodBalance(ReportingPeriod period, EnergyTotals totals, boolean provisional, int filings) {}
