package org.luzhi.projections.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.balance.CountedFiling;

/**
 * Where a conversion project stands by its newest counted statement.
 *
 * @param period of that statement, at whose end it stands so
 * @param provisional whether that statement is not accepted yet
 * @param told that statement
 * @param before the counted statement before it, against which shifts are told; null when it is the first
 * @param milestones in the usual order of a project's life
 * @param next the milestones that may be reached next: what the law asks for first is there
 * @param months every month that it ran, oldest first
 * @param alsoToldBy other enterprises that state the same code, for whoever sees all of them
 */
public record ProjectProgress(
        UnifiedSocialCreditCode enterprise,
        Project project,
        ReportingPeriod period,
        boolean provisional,
        CountedFiling told,
        @Nullable CountedFiling before,
        List<MilestoneProgress> milestones,
        List<String> next,
        RampUpProgress rampUp,
        List<MonthOfOperation> months,
        List<String> alsoToldBy)
        implements OfEnterprise {}
