package org.luzhi.projections.filing;

import java.util.List;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** A filing with all its versions, oldest first. */
public record FilingVersions(FilingItem item, List<FilingVersion> versions) implements OfEnterprise {
    @Override
    public UnifiedSocialCreditCode enterprise() {
        return item.enterprise();
    }
}
