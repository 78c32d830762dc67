package org.luzhi.projections.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luzhi.projections.balance.CountedFiling;

/**
 * A milestone of a project.
 *
 * @param forecast day it is expected on; null for “as planned”, or when reached
 * @param actual day it was reached; null until then
 * @param slippage days reached or expected behind the plan; negative when early
 * @param shift days reached or expected later than the statement before said; null when that one did not name it
 * @param plannedShift days by which the plan itself was moved since that statement, which would hide a slippage
 * @param confidence how sure we are of the milestone's row: {@code high}, {@code medium} or {@code low}
 * @param told the first statement that said exactly this, unchanged since
 */
public record MilestoneProgress(
        String milestone,
        @Nullable String grade,
        LocalDate planned,
        @Nullable LocalDate forecast,
        @Nullable LocalDate actual,
        long slippage,
        @Nullable Long shift,
        @Nullable Long plannedShift,
        @Nullable String authority,
        @Nullable String document,
        @Nullable String evidence,
        String confidence,
        CountedFiling told) {}
