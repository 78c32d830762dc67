package org.luzhi.domain.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.chain.SupplyChain;
import org.luzhi.domain.conversion.ConversionProjects;
import org.luzhi.domain.emissions.Emissions;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.green.GreenAssessment;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventType;
import org.luzhi.domain.innovation.Innovation;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.production.Production;
import org.luzhi.domain.smart.SmartAssessment;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.subject.Content;

/** What happened to a filing. */
public sealed interface FilingEvent extends DomainEvent, OfEnterprise {

    FilingId filing();

    /** From 1; the version that the event made or was about. */
    int version();

    @Override
    default UnifiedSocialCreditCode enterprise() {
        return filing().enterprise();
    }

    /** A version of a filing. What it amounts to is not stored: it follows from content and pinned rows. */
    sealed interface VersionFiled extends FilingEvent {

        /** The enterprise's own number of it. */
        String filingNumber();

        Content content();

        /** SHA-256 of canonical JSON {enterprise, subject, period, filingNumber, content}, lower-case hex. */
        String key();

        /** SHA-256 of the canonical content. */
        String digest();

        /** SHA-256 of the original bytes. */
        String evidence();

        /** Value, edition and row of every factor and limit used. */
        List<PinnedRow> pinned();

        List<RecordedWarning> warnings();

        /** Whether the enterprise's credit code was confirmed in spite of its failing check. */
        boolean flagged();

        /** Last day for this filing, ending at 24:00 in law's zone; null when no calendar row binds it. */
        @Nullable
        LocalDate due();

        Instant receivedAt();

        /** Whether it came after its due day was over, 24:00 in law's zone; 24:00 itself is in time. */
        default boolean late() {
            LocalDate due = due();
            return due != null
                    && receivedAt()
                            .isAfter(due.plusDays(1)
                                    .atStartOfDay(ReportingPeriod.ZONE)
                                    .toInstant());
        }

        /** The receipt of this version. */
        default ReceiptId receipt() {
            return ReceiptId.of(key());
        }
    }

    /** A version of an energy filing. */
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
            implements VersionFiled {

        public EnergyUseFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }
    }

    /** A version of a filing of emissions and pollutants. */
    @EventType(name = "emissions.filed", revision = 1)
    record EmissionsFiled(
            FilingId filing,
            int version,
            String filingNumber,
            Emissions content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements VersionFiled {

        public EmissionsFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }
    }

    /** A version of a filing of a month's production. */
    @EventType(name = "production.filed", revision = 1)
    record ProductionFiled(
            FilingId filing,
            int version,
            String filingNumber,
            Production content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements VersionFiled {

        public ProductionFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }
    }

    /** A version of a filing of conversion projects. */
    @EventType(name = "project-milestone.filed", revision = 1)
    record ProjectMilestoneFiled(
            FilingId filing,
            int version,
            String filingNumber,
            ConversionProjects content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements VersionFiled {

        public ProjectMilestoneFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }
    }

    /** A version of a filing of a year's innovation. */
    @EventType(name = "innovation.filed", revision = 1)
    record InnovationFiled(
            FilingId filing,
            int version,
            String filingNumber,
            Innovation content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements VersionFiled {

        public InnovationFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }
    }

    /** A version of a filing of a quarter's supply chain. */
    @EventType(name = "supply-chain.filed", revision = 1)
    record SupplyChainFiled(
            FilingId filing,
            int version,
            String filingNumber,
            SupplyChain content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements VersionFiled {

        public SupplyChainFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }
    }

    /** A version of a filing of a smart manufacturing assessment. */
    @EventType(name = "smart-assessment.filed", revision = 1)
    record SmartAssessmentFiled(
            FilingId filing,
            int version,
            String filingNumber,
            SmartAssessment content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements VersionFiled {

        public SmartAssessmentFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
        }
    }

    /** A version of a filing of a green factory assessment. */
    @EventType(name = "green-assessment.filed", revision = 1)
    record GreenAssessmentFiled(
            FilingId filing,
            int version,
            String filingNumber,
            GreenAssessment content,
            String key,
            String digest,
            String evidence,
            List<PinnedRow> pinned,
            List<RecordedWarning> warnings,
            boolean flagged,
            @Nullable LocalDate due,
            Instant receivedAt)
            implements VersionFiled {

        public GreenAssessmentFiled {
            pinned = List.copyOf(pinned);
            warnings = List.copyOf(warnings);
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
