package org.luzhi.projections.filing;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.fold.Viewpoint;

/** Questions about filings. */
public sealed interface FilingQuery extends OfEnterprise {

    /**
     * Filings in order of their ids. Answers a {@link FilingPage}.
     *
     * @param enterprise null for all, which an enterprise may not ask
     * @param after the {@code next} of the page before
     */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record ListFilings(
            @Nullable UnifiedSocialCreditCode enterprise,
            @Nullable String subject,
            @Nullable ReportingPeriod period,
            @Nullable FilingStatus status,
            Viewpoint viewpoint,
            @Nullable String after,
            int limit)
            implements FilingQuery {}

    /** One filing as it stands, or stood: its current version. Answers an optional {@link FilingDetail}. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindFiling(FilingId filing, Viewpoint viewpoint) implements FilingQuery {
        @Override
        public UnifiedSocialCreditCode enterprise() {
            return filing.enterprise();
        }
    }

    /** All its versions, oldest first. Answers an optional {@link FilingVersions}. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindVersions(FilingId filing, Viewpoint viewpoint) implements FilingQuery {
        @Override
        public UnifiedSocialCreditCode enterprise() {
            return filing.enterprise();
        }
    }
}
