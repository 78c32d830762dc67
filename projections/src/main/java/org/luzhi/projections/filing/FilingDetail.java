package org.luzhi.projections.filing;

import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** A filing as it stands, with its current version. */
public record FilingDetail(FilingItem item, FilingVersion current) implements OfEnterprise {
    @Override
    public UnifiedSocialCreditCode enterprise() {
        return item.enterprise();
    }
}
