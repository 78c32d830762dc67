package org.luzhi.domain.conversion;

import static org.luzhi.domain.refusal.Problem.error;
import static org.luzhi.domain.refusal.Problem.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luzhi.domain.conversion.ConversionProjects.Operation;
import org.luzhi.domain.conversion.ConversionProjects.Project;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.standard.PinnedRow;

/** Whether a month's conversion is plausible: its metrics against the range of its route, and its carbon balance. */
final class BalanceRules {

    static final String TOLERANCE = "carbon_balance_share";
    private static final String STOICHIOMETRIC = "stoich_carbon_t_per_t";
    private static final String CO2 = "co2_t_per_t";
    private static final int SHOWN_DECIMALS = 4;

    private final List<Problem> problems;
    private final BigDecimal tolerance;

    BalanceRules(List<Problem> problems, BigDecimal tolerance) {
        this.problems = problems;
        this.tolerance = tolerance;
    }

    void check(String at, Operation line, Project project, PinnedRow route) {
        ConversionMetrics metrics = ConversionMetrics.of(line, project.capacity());
        inRange(at + "coal", "coal_tce_per_t", metrics.coal(), route);
        inRange(at + "water", "water_t_per_t", metrics.water(), route);
        metrics.co2().ifPresent(co2 -> withinPlant(at + "processCo2", co2, route));
        inRange(at + "carbonProducts", "carbon_utilisation", metrics.carbonUtilisation(), route);
        checkCarbon(at, line, route);
    }

    private void inRange(String at, String metric, Optional<BigDecimal> value, PinnedRow route) {
        BigDecimal low = route.values().get(metric + "_low");
        BigDecimal high = route.values().get(metric + "_high");
        if (low != null && high != null) {
            value.filter(seen -> seen.compareTo(low) < 0 || seen.compareTo(high) > 0)
                    .ifPresent(seen -> outside(at, metric, seen, low, high, route));
        }
    }

    /** A route's CO2 range is of the whole plant, fuel included, so process CO2 alone is held to its upper end only. */
    private void withinPlant(String at, BigDecimal co2, PinnedRow route) {
        BigDecimal high = route.values().get(CO2 + "_high");
        if (high != null && co2.compareTo(high) > 0) {
            outside(at, CO2, co2, BigDecimal.ZERO, high, route);
        }
    }

    private void outside(String at, String metric, BigDecimal seen, BigDecimal low, BigDecimal high, PinnedRow route) {
        problems.add(warning(
                "conversion.outside-range",
                Place.pointer(at),
                metric,
                plain(Decimals.rounded(seen, SHOWN_DECIMALS)),
                plain(low),
                plain(high),
                route.confidence()));
    }

    /** Carbon is neither made nor lost: what was fed is in the products or has become CO2. */
    private void checkCarbon(String at, Operation line, PinnedRow route) {
        Optional<BigDecimal> perUnit = Optional.ofNullable(route.values().get(STOICHIOMETRIC));
        if (line.output().signum() > 0
                && line.carbonFeed().signum() == 0
                && perUnit.isPresent()
                && perUnit.get().signum() > 0) {
            problems.add(error("conversion.without-feed", Place.pointer(at + "carbonFeed"), plain(line.output())));
            return;
        }
        perUnit.map(carbon -> carbon.multiply(line.output()))
                .filter(expected -> line.carbonProducts().compareTo(expected) < 0)
                .filter(expected -> isFarFrom(line.carbonProducts(), expected))
                .ifPresent(expected -> problems.add(warning(
                        "conversion.carbon-unlike",
                        Place.pointer(at + "carbonProducts"),
                        plain(line.carbonProducts()),
                        plain(Decimals.rounded(expected, SHOWN_DECIMALS)))));
        BigDecimal balance = ConversionMetrics.processCo2(line.carbonFeed(), line.carbonProducts());
        if (isFarFrom(line.processCo2(), balance)) {
            problems.add(warning(
                    "conversion.co2-unclosed",
                    Place.pointer(at + "processCo2"),
                    plain(line.processCo2()),
                    plain(Decimals.rounded(balance, SHOWN_DECIMALS))));
        }
    }

    private boolean isFarFrom(BigDecimal stated, BigDecimal expected) {
        BigDecimal tolerated = expected.multiply(tolerance);
        return stated.subtract(expected).abs().compareTo(tolerated) > 0;
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
