package org.luzhi.projections.balance;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.AllowedTo;
import org.luzhi.domain.access.OfEnterprise;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.fold.Viewpoint;

/** Questions about energy balances. */
public sealed interface BalanceQuery {

    /** A year of one enterprise. Answers a {@link YearBalance}; a year without filings has no months. */
    @AllowedTo({Role.ENTERPRISE, Role.REGULATOR, Role.AUDITOR})
    record FindBalance(UnifiedSocialCreditCode enterprise, int year, Viewpoint viewpoint)
            implements BalanceQuery, OfEnterprise {}

    /**
     * A year of all enterprises together. Answers a {@link YearSum}.
     *
     * @param cluster only enterprises of that cluster; null for all
     * @param region only enterprises within that division; null for all
     */
    @AllowedTo({Role.REGULATOR, Role.AUDITOR})
    record SumBalances(
            int year, @Nullable String cluster, @Nullable String region, Viewpoint viewpoint) implements BalanceQuery {}
}
