package org.luzhi.domain.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventType;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.standard.PinnedRow;

/** What happened to a filing. */
public sealed interface FilingEvent extends DomainEvent, OfEnterprise {

    FilingId filing();

    /** From 1; the version that the event made or was about. */
    int version();

    @Override
    default UnifiedSocialCreditCode enterprise() {
        return filing().enterprise();
    }

    /**
     * A version of an energy filing. What it amounts to is not stored: it follows from content and pinned rows.
     *
     * @param key SHA-256 of canonical JSON {enterprise, subject, period, filingNumber, content}, lower-case hex
     * @param digest SHA-256 of the canonical content
     * @param evidence SHA-256 of the original bytes
     * @param pinned value, edition and row of every factor and limit used
     * @param due last day for this filing, ending at 24:00 in law's zone; null when no calendar row binds it
     */
    @EventType(name = "energy-use.filed", revision = 1)
    record EnergyUseFiled(
            FilingId filing,
            int version,
            String filingNumber,
            EnergyUse content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements FilingEvent {

        public EnergyUseFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }

        /** Whether it came after its due day was over, 24:00 in law's zone; 24:00 itself is in time. */
        public boolean late() {
            return due != null
                    && receivedAt.isAfter(
                            due.plusDays(1).atStartOfDay(ReportingPeriod.ZONE).toInstant());
        }

        /** The receipt of this version. */
        public ReceiptId receipt() {
            return ReceiptId.of(key);
        }
    }

    @EventType(name = "filing.accepted", revision = 1)
    record FilingAccepted(FilingId filing, int version, Instant at) implements FilingEvent {}

    @EventType(name = "filing.returned", revision = 1)
    record FilingReturned(FilingId filing, int version, String reason, List<FieldComment> comments, Instant at)
            implements FilingEvent {

        public FilingReturned {
            comments = List.copyOf(comments);
        }
    }

    @EventType(name = "filing.withdrawn", revision = 1)
    record FilingWithdrawn(FilingId filing, int version, String reason, Instant at) implements FilingEvent {}
}
