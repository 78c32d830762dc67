package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.luzhi.domain.measure.Decimals;

/**
 * Makes a score card: the same pure function for an enterprise, a cluster and the city, live, in a replay and offline.
 * Numerators and denominators are summed before they are divided, so that a cluster's score is that of its energy, not
 * the mean of its members' scores.
 */
public final class Scoring {

    private static final Comparator<ScoredUse> ONE_ORDER = Comparator.comparingLong(ScoredUse::position)
            .thenComparing(ScoredUse::eventId)
            .thenComparing(ScoredUse::product);

    private static final Comparator<Addend> BY_EVENT = Comparator.comparingLong(Addend::position)
            .thenComparing(Addend::eventId)
            .thenComparing(Addend::product)
            .thenComparing(Addend::indicator);

    private Scoring() {}

    /**
     * Scores the uses under the methodology. Their order is irrelevant.
     *
     * @param uses one for each product of each filing that counts; none is no error
     */
    public static ScoreCard score(Methodology methodology, List<ScoredUse> uses) {
        List<ScoredUse> ordered = uses.stream().sorted(ONE_ORDER).toList();
        List<UnitConsumptionIndicator> indicators = methodology.indicators().stream()
                .map(indicator -> UnitConsumptionIndicator.of(methodology, indicator, ordered))
                .toList();
        BigDecimal applicable = weight(
                indicators.stream().filter(UnitConsumptionIndicator::applies).toList());
        List<UnitConsumptionIndicator> computed =
                indicators.stream().filter(UnitConsumptionIndicator::isComputed).toList();
        BigDecimal weight = weight(computed);
        BigDecimal coverage = applicable.signum() == 0 ? BigDecimal.ZERO : Decimals.quotient(weight, applicable);
        List<Addend> addends = Points.rounded(computed.stream()
                .flatMap(one -> one.addends(weight).stream())
                .sorted(BY_EVENT)
                .toList());
        boolean provisional = coverage.compareTo(methodology.definition().provisionalBelow()) < 0
                || indicators.stream().anyMatch(UnitConsumptionIndicator::isProvisional);
        return new ScoreCard(
                methodology.id(),
                methodology.digest(),
                computed.isEmpty() ? null : sum(addends),
                coverage,
                provisional,
                indicators.stream().map(UnitConsumptionIndicator::score).toList(),
                addends);
    }

    private static BigDecimal weight(List<UnitConsumptionIndicator> indicators) {
        return indicators.stream().map(one -> one.indicator().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<Addend> addends) {
        return Decimals.normal(addends.stream().map(Addend::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
