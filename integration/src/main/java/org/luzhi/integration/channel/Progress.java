package org.luzhi.integration.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.RecordedWarning;
import org.luzhi.integration.evidence.EvidenceStore.Staged;
import org.luzhi.integration.subject.FilingDraft;
import org.luzhi.integration.subject.Reading;

/** How far an arrival has come; the body of the exchange between two stages. */
sealed interface Progress permits Arrival, Progress.Kept, Progress.Understood, Progress.Admitted {

    Arrival arrival();

    /** What was read; null before reading. */
    default @Nullable Reading reading() {
        return null;
    }

    /**
     * Its original bytes are staged.
     *
     * @param owner the sender's enterprise
     */
    record Kept(Arrival arrival, UnifiedSocialCreditCode owner, Staged evidence) implements Progress {}

    /** It was read without an error. */
    record Understood(Kept kept, Reading reading, FilingDraft draft) implements Progress {
        @Override
        public Arrival arrival() {
            return kept.arrival();
        }
    }

    /**
     * Its sender may file it.
     *
     * @param flagged whether the enterprise's code was confirmed in spite of its failing check
     * @param doubts what is implausible beside the enterprise's earlier filings
     */
    record Admitted(Understood understood, boolean flagged, List<RecordedWarning> doubts) implements Progress {
        @Override
        public Arrival arrival() {
            return understood.arrival();
        }

        @Override
        public Reading reading() {
            return understood.reading();
        }
    }
}
