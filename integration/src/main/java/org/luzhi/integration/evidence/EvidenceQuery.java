package org.luzhi.integration.evidence;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;

/** Questions about original bytes. Operators look after channels, not after an enterprise's papers. */
public sealed interface EvidenceQuery extends OfEnterprise {

    /**
     * The bytes of that digest. Answers an optional {@link Evidence}.
     *
     * @param digest SHA-256, lower-case hex
     * @param enterprise whose bytes they must be; null for anyone's
     */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindEvidence(String digest, @Nullable UnifiedSocialCreditCode enterprise) implements EvidenceQuery {}

    /** The bytes of a filing's newest version. Answers an optional {@link Evidence}. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindEvidenceOfFiling(FilingId filing) implements EvidenceQuery {
        @Override
        public UnifiedSocialCreditCode enterprise() {
            return filing.enterprise();
        }
    }

    /** Other bytes that carried a content already filed. Answers a list of {@link FurtherEvidence}, oldest first. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record ListFurtherEvidence(FilingId filing) implements EvidenceQuery {
        @Override
        public UnifiedSocialCreditCode enterprise() {
            return filing.enterprise();
        }
    }
}
