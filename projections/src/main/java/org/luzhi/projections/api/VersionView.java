package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.filing.FieldComment;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.filing.ReceiptId;
import org.luzhi.domain.receipt.Figures;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.ProblemText;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.domain.subject.Content;
import org.luzhi.projections.filing.FilingItem;
import org.luzhi.projections.filing.FilingVersion;
import org.luzhi.projections.filing.FilingVersion.Judged;
import org.luzhi.projections.filing.FilingVersions;

/** A version as HTTP shows it: its warnings in the reader's language. */
public record VersionView(
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
        Content content,
        Figures accounted,
        List<PinnedRow> pinned,
        List<ProblemText> warnings,
        boolean flagged,
        @Nullable Judged judged,
        @Nullable String reason,
        List<FieldComment> comments) {

    /** A filing and its versions, oldest first. */
    public record All(@JsonUnwrapped FilingItem item, List<VersionView> items) {}

    static All all(FilingVersions filing, Locale locale) {
        return new All(
                filing.item(),
                filing.versions().stream().map(version -> of(version, locale)).toList());
    }

    static VersionView of(FilingVersion version, Locale locale) {
        return new VersionView(
                version.version(),
                version.status(),
                version.receipt(),
                version.filingNumber(),
                version.receivedAt(),
                version.position(),
                version.eventId(),
                version.digest(),
                version.evidence(),
                version.actor(),
                version.door(),
                version.content(),
                version.accounted(),
                version.pinned(),
                version.warnings().stream()
                        .map(warning -> Problem.warning(
                                warning.code(),
                                Place.pointer(warning.pointer()),
                                warning.arguments().toArray(String[]::new)))
                        .map(problem -> ProblemText.of(problem, locale))
                        .toList(),
                version.flagged(),
                version.judged(),
                version.reason(),
                version.comments());
    }
}
