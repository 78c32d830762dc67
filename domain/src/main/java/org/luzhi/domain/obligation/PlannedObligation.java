package org.luzhi.domain.obligation;

import java.time.LocalDate;
import org.luzhi.domain.filing.FilingId;

/**
 * A filing that is due by rule.
 *
 * @param due last day, ending at 24:00 in law's zone
 * @param rule row of the table {@code obligations} that binds the enterprise
 * @param edition which edition of it
 * @param confidence how sure we are of that rule
 */
public record PlannedObligation(FilingId filing, LocalDate due, String rule, String edition, String confidence) {}
