package org.luzhi.projections.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/**
 * Personal values of an enterprise's register entry in the clear; null or missing where none was given or one cannot be
 * read.
 *
 * @param unreadable whether the entry has values that cannot be read any more
 * @param erasure what took them away; null when nothing did, so that the key is lost
 */
public record Contact(
        UnifiedSocialCreditCode enterprise,
        @Nullable String contact,
        @Nullable String phone,
        List<String> mailboxes,
        boolean unreadable,
        @Nullable Erasure erasure)
        implements OfEnterprise {}
