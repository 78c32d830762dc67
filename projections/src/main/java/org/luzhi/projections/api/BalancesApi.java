package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.projections.balance.BalanceQuery.FindBalance;
import org.luzhi.projections.balance.CountedFiling;
import org.luzhi.projections.balance.EnergyTotals;
import org.luzhi.projections.balance.PeriodBalance;
import org.luzhi.projections.balance.YearBalance;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Energy by enterprise, month, quarter and year. */
@RestController
@RequestMapping("/api/v1/balances")
public class BalancesApi {

    private final Questions questions;

    public BalancesApi(Questions questions) {
        this.questions = questions;
    }

    /** A period with its totals beside it. */
    public record PeriodView(
            ReportingPeriod period, @JsonUnwrapped EnergyTotals totals, boolean provisional, int filings) {

        static PeriodView of(PeriodBalance balance) {
            return new PeriodView(balance.period(), balance.totals(), balance.provisional(), balance.filings());
        }
    }

    /**
     * A year of an enterprise.
     *
     * @param items the filings that were summed
     */
    public record BalanceView(
            UnifiedSocialCreditCode enterprise,
            int year,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            @Nullable Long knownAtPosition,
            PeriodView total,
            List<PeriodView> quarters,
            List<PeriodView> months,
            List<CountedFiling> items) {

        static BalanceView of(YearBalance balance) {
            return new BalanceView(
                    balance.enterprise(),
                    balance.year(),
                    balance.viewpoint().asOf(),
                    balance.viewpoint().knownAt(),
                    balance.viewpoint().knownAtPosition(),
                    PeriodView.of(balance.total()),
                    balance.quarters().stream().map(PeriodView::of).toList(),
                    balance.months().stream().map(PeriodView::of).toList(),
                    balance.counted());
        }
    }

    @GetMapping
    public BalanceView find(
            Actor actor,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        UnifiedSocialCreditCode code = Parameters.enterpriseOrOwn(enterprise, actor);
        FindBalance query = new FindBalance(
                code == null ? Parameters.enterprise("") : code,
                Parameters.year(year),
                Parameters.viewpoint(asOf, knownAt));
        return BalanceView.of(questions.ask(actor, query, YearBalance.class));
    }
}
