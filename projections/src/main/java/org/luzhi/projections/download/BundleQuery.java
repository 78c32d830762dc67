package org.luzhi.projections.download;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;

/**
 * Whether a bundle may be made, and of what. Each answers a {@link BundleGrant}. The methodology is an id; null for the
 * current one.
 */
public sealed interface BundleQuery {

    /** Of a year of an enterprise. */
    @AllowedTo(Role.AUDITOR)
    record BundleEnterprise(
            UnifiedSocialCreditCode enterprise,
            int year,
            @Nullable String methodology) implements BundleQuery {}

    /** Of a filing. */
    @AllowedTo(Role.AUDITOR)
    record BundleFiling(FilingId filing, @Nullable String methodology) implements BundleQuery {}

    /** Of a year of a city or county. */
    @AllowedTo(Role.AUDITOR)
    record BundleCity(String region, int year, @Nullable String methodology) implements BundleQuery {}
}
