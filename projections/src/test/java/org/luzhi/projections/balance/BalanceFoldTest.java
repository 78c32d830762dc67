package org.luzhi.projections.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.fold.MemoryHistory.BEGIN;
import static org.luzhi.projections.fold.MemoryHistory.coal;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;
import static org.luzhi.projections.fold.MemoryHistory.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.filing.FilingEvent.FilingAccepted;
import org.luzhi.domain.filing.FilingEvent.FilingWithdrawn;
import org.luzhi.projections.fold.MemoryHistory;
import org.luzhi.projections.fold.Viewpoint;

/** 100 t of raw coal are 71.43 tce. */
class BalanceFoldTest {

    private final MemoryHistory history = new MemoryHistory()
            .filed(filing(1, 1), 1, coal("100"))
            .add(new FilingAccepted(filing(1, 1), 1, BEGIN))
            .filed(filing(1, 2), 1, coal("200"))
            .filed(filing(1, 2), 2, coal("300"))
            .filed(filing(1, 4), 1, coal("1000"))
            .filed(filing(1, 5), 1, coal("5000"))
            .add(new FilingWithdrawn(filing(1, 5), 1, "wrong month", BEGIN))
            .filed(filing(2, 1), 1, coal("10"));

    @Test
    void sumsMonthsToQuartersAndTheYear() {
        YearBalance year = year(Viewpoint.NOW);

        assertThat(year.months())
                .extracting(balance -> balance.period() + " " + gross(balance))
                .containsExactly("2025-01 71.43", "2025-02 214.29", "2025-04 714.3");
        assertThat(year.quarters())
                .extracting(balance -> balance.period() + " " + gross(balance) + " " + balance.provisional())
                .containsExactly("2025-Q1 285.72 true", "2025-Q2 714.3 true");
        assertThat(gross(year.total())).isEqualTo("1000.02");
        assertThat(year.counted())
                .extracting(counted -> counted.filing().period() + " v" + counted.version() + " " + counted.accepted())
                .containsExactly("2025-01 v1 true", "2025-02 v2 false", "2025-04 v1 false");
    }

    @Test
    void leavesOutPeriodsThatEndLater() {
        YearBalance year = year(new Viewpoint(LocalDate.of(2025, 1, 31), null, null));

        assertThat(gross(year.total())).isEqualTo("71.43");
        assertThat(year.total().provisional()).isFalse();
    }

    @Test
    void aYearWithoutFilingsIsEmptyAndNoError() {
        YearBalance empty = Balances.year(enterprise(3), 2024, Viewpoint.NOW, List.of());

        assertThat(empty.months()).isEmpty();
        assertThat(empty.total().totals()).isEqualTo(EnergyTotals.ZERO);
        assertThat(empty.total().filings()).isZero();
    }

    @Test
    void sumsAllEnterprises() {
        YearSum all = Balances.sum(
                2025, Viewpoint.NOW, history.fold(new BalanceFold()).values());

        assertThat(gross(all.total())).isEqualTo("1007.163");
        assertThat(all.enterprises()).isEqualTo(2);
    }

    private YearBalance year(Viewpoint viewpoint) {
        List<BalanceState> own = history.fold(new BalanceFold()).values().stream()
                .filter(state -> state.filing().enterprise().equals(enterprise(1)))
                .toList();
        return Balances.year(enterprise(1), 2025, viewpoint, own);
    }

    private static String gross(PeriodBalance balance) {
        BigDecimal gross = balance.totals().gross();
        return gross.stripTrailingZeros().toPlainString();
    }
}
