package org.luzhi.projections.balance;

import org.luzhi.domain.history.EventCodec;
import org.luzhi.projections.fold.FoldProgress;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.register.RegisterView;
import org.luzhi.projections.table.FoldTable;
import org.luzhi.projections.table.FoldView;
import org.luzhi.projections.table.KnownFold;
import org.luzhi.projections.table.KnownTable;
import org.luzhi.projections.table.LiveFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The fold {@code balance}, its table and its answers. */
@Configuration(proxyBeanMethods = false)
public class BalanceConfiguration {

    @Bean
    FoldTable<BalanceState> balanceTable(JdbcOperations jdbc) {
        return new FoldTable<>(new BalanceFold(), jdbc);
    }

    @Bean
    LiveFold<BalanceState> balanceLive(FoldTable<BalanceState> table, FoldProgress progress, HistoryReader history) {
        return new LiveFold<>(table, progress, history);
    }

    @Bean
    KnownTable<BalanceState> balanceKnownTable(JdbcOperations jdbc) {
        return new KnownTable<>(new BalanceFold(), jdbc);
    }

    @Bean
    KnownFold<BalanceState> balanceKnown(KnownTable<BalanceState> table, HistoryReader history, EventCodec codec) {
        return new KnownFold<>(table, history, codec);
    }

    @Bean
    BalanceHandler balanceHandler(
            LiveFold<BalanceState> balances, KnownFold<BalanceState> known, RegisterView register) {
        return new BalanceHandler(new FoldView<>(balances, known), register);
    }
}
