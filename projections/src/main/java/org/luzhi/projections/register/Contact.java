package org.luzhi.projections.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** Personal values of an enterprise's register entry in the clear; null or missing where its key has been erased. */
public record Contact(
        UnifiedSocialCreditCode enterprise,
        @Nullable String contact,
        @Nullable String phone,
        List<String> mailboxes) implements OfEnterprise {}
