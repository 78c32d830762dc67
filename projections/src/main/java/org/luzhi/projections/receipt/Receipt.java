package org.luzhi.projections.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.accounting.Accounted;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;

/**
 * What was received, for ever as it was then, and how that version stands now.
 *
 * @param late whether the filing's first version came after the due day
 * @param status of this version today
 * @param current whether it is the filing's newest version
 * @param warnings recorded with the filing
 */
public record Receipt(
        ReceiptId receipt,
        FilingId filing,
        int version,
        UnifiedSocialCreditCode enterprise,
        String subject,
        ReportingPeriod period,
        String filingNumber,
        String digest,
        String evidence,
        Instant receivedAt,
        long position,
        boolean late,
        @Nullable LocalDate due,
        FilingStatus status,
        boolean current,
        Accounted accounted,
        List<RecordedWarning> warnings,
        List<PinnedRow> pinned)
        implements OfEnterprise {}
