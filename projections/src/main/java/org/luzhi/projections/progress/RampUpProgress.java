package org.luzhi.projections.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * How far production is from stable (达产).
 *
 * @param load load rate of a calendar month that counts
 * @param months how many such months in a row
 * @param confidence how sure we are of these thresholds
 * @param stableSince the month that completed the first such run; null while there is none
 */
public record RampUpProgress(
        BigDecimal load,
        int months,
        String confidence,
        @Nullable ReportingPeriod stableSince) {}
