package org.luzhi.projections.register;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** Questions to the register. */
public sealed interface RegisterQuery {

    /**
     * Enterprises in order of their codes. Answers an {@link EnterprisePage}.
     *
     * @param region division code; a code that ends in 00 takes in the divisions below it
     * @param after the {@code next} of the page before
     */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record ListEnterprises(
            @Nullable String cluster,
            @Nullable String region,
            @Nullable String after,
            int limit) implements RegisterQuery {}

    /** One enterprise. Answers an optional {@link EnterpriseEntry}, without personal values. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindEnterprise(UnifiedSocialCreditCode enterprise) implements RegisterQuery, OfEnterprise {}

    /** Its contact data, opened. Answers an optional {@link Contact}. */
    @AllowedTo(Role.REGULATOR)
    record RevealContact(UnifiedSocialCreditCode enterprise) implements RegisterQuery, OfEnterprise {}
}
