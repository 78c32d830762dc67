package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;

/**
 * Makes a score card: the same pure function for an enterprise, a cluster and the city, live, in a replay and offline.
 * Numerators and denominators are summed before they are divided, so that a cluster's score is that of its energy, not
 * the mean of its members' scores.
 */
public final class Scoring {

    private static final Comparator<Addend> BY_EVENT = Comparator.comparingLong(Addend::position)
            .thenComparing(Addend::eventId)
            .thenComparing(Scoring::about)
            .thenComparing(Addend::indicator);

    private Scoring() {}

    private static String about(Addend addend) {
        String product = addend.product();
        String figure = addend.figure();
        return product != null ? product : figure != null ? figure : "";
    }

    /** Scores what the filings bring, under the methodology; none is no error. */
    public static ScoreCard score(Methodology methodology, Contributions contributions) {
        List<ScoredIndicator> indicators = methodology.indicators().stream()
                .map(indicator -> ScoredIndicator.of(methodology, indicator, contributions))
                .toList();
        Weighing weighing = Weighing.of(methodology, indicators, contributions);
        List<Addend> addends =
                Points.rounded(weighing.addends().stream().sorted(BY_EVENT).toList());
        boolean provisional =
                weighing.coverage().compareTo(methodology.definition().provisionalBelow()) < 0
                        || indicators.stream().anyMatch(ScoredIndicator::isProvisional);
        return new ScoreCard(
                methodology.id(),
                methodology.digest(),
                total(indicators, addends),
                weighing.coverage(),
                provisional,
                weighing.dimensions(),
                indicators.stream().map(ScoredIndicator::score).toList(),
                addends);
    }

    private static @Nullable BigDecimal total(List<ScoredIndicator> indicators, List<Addend> addends) {
        return indicators.stream().noneMatch(ScoredIndicator::isComputed)
                ? null
                : Decimals.normal(addends.stream().map(Addend::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
