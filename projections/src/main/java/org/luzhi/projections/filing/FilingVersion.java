package org.luzhi.projections.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.filing.OfSubject;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.domain.receipt.Figures;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.subject.Content;

/**
 * One version of a filing.
 *
 * @param status where this version stands
 * @param position of its event; {@code eventId} is that event's
 * @param judged who accepted, returned or withdrew it; null while it waits
 * @param reason why it was returned or withdrawn
 * @param comments of the regulator who returned it, by field
 * @param actor account that filed it
 */
public record FilingVersion(
        int version,
        FilingStatus status,
        ReceiptId receipt,
        String filingNumber,
        Instant receivedAt,
        long position,
        String eventId,
        String digest,
        String evidence,
        @Nullable String actor,
        @Nullable String door,
        @OfSubject Content content,
        Figures accounted,
        List<PinnedRow> pinned,
        List<RecordedWarning> warnings,
        boolean flagged,
        @Nullable Judged judged,
        @Nullable String reason,
        List<FieldComment> comments) {

    /**
     * The event that last changed the version's status.
     *
     * @param actor account id
     */
    public record Judged(
            long position,
            String eventId,
            Instant at,
            @Nullable String actor) {}
}
