package org.luzhi.domain.filing;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.subject.Content;

/** What may be asked of a filing. */
public sealed interface FilingCommand extends OfEnterprise {

    FilingId filing();

    @Override
    default UnifiedSocialCreditCode enterprise() {
        return filing().enterprise();
    }

    /** Aggregate identifier, with its kind. */
    @TargetAggregateIdentifier
    default String aggregate() {
        return filing().aggregate();
    }

    /**
     * Files, or files again, what the content says; its type follows from the subject. Answers a {@link Filed}.
     *
     * @param filingNumber the enterprise's own number of this filing
     * @param evidence SHA-256 of the original bytes, lower-case hex
     * @param doubts what the door found implausible against the enterprise's earlier filings; recorded as warnings
     * @param flagged whether the enterprise's credit code was confirmed in spite of its failing check
     * @param receivedAt when the bytes were received
     */
    @AllowedTo(Role.ENTERPRISE)
    record SubmitFiling(
            FilingId filing,
            String filingNumber,
            @OfSubject Content content,
            String evidence,
            List<RecordedWarning> doubts,
            boolean flagged,
            Instant receivedAt)
            implements FilingCommand {

        public SubmitFiling {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * Accepts the newest version.
     *
     * @param version the one that was looked at, refused when it is not the newest; null for whichever is
     */
    @AllowedTo(Role.REGULATOR)
    record AcceptFiling(FilingId filing, @Nullable Integer version, Instant at) implements FilingCommand {}

    /**
     * Returns the newest version for correction, with a remark per field.
     *
     * @param version the one that was looked at, refused when it is not the newest; null for whichever is
     */
    @AllowedTo(Role.REGULATOR)
    record ReturnFiling(
            FilingId filing, @Nullable Integer version, String reason, List<FieldComment> comments, Instant at)
            implements FilingCommand {

        public ReturnFiling {
            comments = List.copyOf(comments);
        }
    }

    /** Withdraws the filing; final. */
    @AllowedTo(Role.ENTERPRISE)
    record WithdrawFiling(FilingId filing, String reason, Instant at) implements FilingCommand {}
}
