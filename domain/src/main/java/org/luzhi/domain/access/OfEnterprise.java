package org.luzhi.domain.access;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * A command, query or answer about one enterprise. An enterprise's actor may send it, or see it, only about itself;
 * null means "about no one enterprise", which an enterprise's actor may neither ask nor see.
 */
public interface OfEnterprise {
    @Nullable
    UnifiedSocialCreditCode enterprise();
}
