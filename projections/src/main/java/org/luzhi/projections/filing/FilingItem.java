package org.luzhi.projections.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.measure.ReportingPeriod;

/**
 * A filing in a list.
 *
 * @param version the current one
 * @param receivedAt when its current version was received
 * @param late whether its first version came after the due day
 * @param countedVersion the version that balances and scores use; null when withdrawn
 * @param provisional whether that version is not accepted yet
 */
public record FilingItem(
        FilingId filing,
        UnifiedSocialCreditCode enterprise,
        String subject,
        ReportingPeriod period,
        FilingStatus status,
        int version,
        Instant receivedAt,
        boolean late,
        @Nullable LocalDate due,
        @Nullable Integer countedVersion,
        boolean provisional)
        implements OfEnterprise {}
