package org.luzhi.domain.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingEvent.VersionFiled;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.ProblemText;
import org.luzhi.domain.standard.PinnedRow;

/**
 * The receipt of one version of a filing, in one reader's language. Written with {@link
 * org.luzhi.domain.history.HistoryJson}: decimals are strings, sums unrounded, quotients to 10 decimals.
 *
 * @param digest SHA-256 of the canonical content
 * @param evidence SHA-256 of the bytes that first carried it
 * @param receivedAt with law's offset
 * @param position of the version's event in the history; null while it is not known (Axon Server)
 * @param late whether the filing's first version came after the due day
 * @param status of the filing now
 */
@JsonPropertyOrder({
    "receipt",
    "filing",
    "version",
    "enterprise",
    "subject",
    "period",
    "filingNumber",
    "status",
    "receivedAt",
    "due",
    "late",
    "position",
    "digest",
    "evidence",
    "accounted",
    "warnings",
    "pinned"
})
public record Receipt(
        ReceiptId receipt,
        FilingId filing,
        int version,
        UnifiedSocialCreditCode enterprise,
        String subject,
        ReportingPeriod period,
        String filingNumber,
        FilingStatus status,
        String receivedAt,
        @Nullable LocalDate due,
        boolean late,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long position,
        String digest,
        String evidence,
        Figures accounted,
        List<ProblemText> warnings,
        List<PinnedRow> pinned)
        implements OfEnterprise {

    public Receipt {
        warnings = List.copyOf(warnings);
        pinned = List.copyOf(pinned);
    }

    /**
     * The receipt of that version.
     *
     * @param arrival warnings that are no part of the record: how this arrival was written, whether it is superseded
     */
    public static Receipt of(
            VersionFiled event,
            FilingStatus status,
            boolean late,
            @Nullable Long position,
            List<Problem> arrival,
            Locale locale) {
        Stream<Problem> recorded = event.warnings().stream()
                .map(warning -> Problem.warning(
                        warning.code(),
                        Place.pointer(warning.pointer()),
                        warning.arguments().toArray(String[]::new)));
        return new Receipt(
                ReceiptId.of(event.key()),
                event.filing(),
                event.version(),
                event.filing().enterprise(),
                event.filing().subject(),
                event.filing().period(),
                event.filingNumber(),
                status,
                event.receivedAt()
                        .atZone(ReportingPeriod.ZONE)
                        .toOffsetDateTime()
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                event.due(),
                late,
                position,
                event.digest(),
                event.evidence(),
                Figures.of(event),
                Stream.concat(recorded, arrival.stream())
                        .map(problem -> ProblemText.of(problem, locale))
                        .toList(),
                event.pinned());
    }
}
