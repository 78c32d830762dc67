package org.luzhi.projections.balance;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.projections.balance.BalanceQuery.FindBalance;
import org.luzhi.projections.balance.BalanceQuery.SumBalances;
import org.luzhi.projections.register.EnterpriseEntry;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.FoldView;

/** Answers {@link BalanceQuery}. */
public final class BalanceHandler {

    private final FoldView<BalanceState> balances;
    private final RegisterView register;

    public BalanceHandler(FoldView<BalanceState> balances, RegisterView register) {
        this.balances = balances;
        this.register = register;
    }

    @QueryHandler
    public YearBalance find(FindBalance query) {
        register.require(query.enterprise());
        return Balances.year(
                query.enterprise(),
                query.year(),
                query.viewpoint(),
                balances.year(query.enterprise(), query.year(), query.viewpoint()));
    }

    @QueryHandler
    public YearSum sum(SumBalances query) {
        Set<UnifiedSocialCreditCode> members = register.all(query.cluster(), query.region(), query.viewpoint()).stream()
                .map(EnterpriseEntry::enterprise)
                .collect(Collectors.toSet());
        Collection<BalanceState> filings = balances.year(null, query.year(), query.viewpoint());
        return Balances.sum(
                query.year(),
                query.viewpoint(),
                filings.stream()
                        .filter(state -> members.contains(state.filing().enterprise()))
                        .toList());
    }
}
