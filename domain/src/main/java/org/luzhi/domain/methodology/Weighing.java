package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.methodology.Methodology.DimensionWeight;
import org.luzhi.domain.methodology.Methodology.Veto;
import org.luzhi.domain.methodology.ScoreCard.DimensionScore;

/**
 * How indicators come together. Without dimensions, those that were computed share the whole by weight. With dimensions,
 * every indicator has its share of its dimension, computed or not: what nobody filed scores 0, so that not filing never
 * helps.
 *
 * @param addends not rounded yet
 * @param coverage computed weight over the weight that counts, 0 to 1, DECIMAL128
 */
record Weighing(List<Addend> addends, BigDecimal coverage, List<DimensionScore> dimensions) {

    static Weighing of(Methodology methodology, List<ScoredIndicator> indicators, Contributions contributions) {
        List<DimensionWeight> dimensions = methodology.definition().dimensions();
        return dimensions == null
                ? alone(indicators)
                : within(methodology, dimensions, indicators, isVetoed(methodology, contributions));
    }

    private static Weighing alone(List<ScoredIndicator> indicators) {
        BigDecimal applicable =
                weight(indicators.stream().filter(ScoredIndicator::applies).toList());
        List<ScoredIndicator> computed =
                indicators.stream().filter(ScoredIndicator::isComputed).toList();
        BigDecimal weight = weight(computed);
        List<Addend> addends = computed.stream()
                .flatMap(one -> one.addends(new Share(one.indicator().weight(), weight)).stream())
                .toList();
        BigDecimal coverage = applicable.signum() == 0 ? BigDecimal.ZERO : Decimals.quotient(weight, applicable);
        return new Weighing(addends, coverage, List.of());
    }

    private static Weighing within(
            Methodology methodology,
            List<DimensionWeight> dimensions,
            List<ScoredIndicator> indicators,
            boolean vetoed) {
        BigDecimal whole = dimensions.stream().map(DimensionWeight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Veto veto = methodology.definition().veto();
        List<Addend> addends = new ArrayList<>();
        List<DimensionScore> scores = new ArrayList<>();
        BigDecimal covered = BigDecimal.ZERO;
        for (DimensionWeight dimension : dimensions) {
            List<ScoredIndicator> own = indicators.stream()
                    .filter(one -> one.indicator().dimension().equals(dimension.code()))
                    .toList();
            BigDecimal cap = vetoed && veto != null && veto.dimension().equals(dimension.code()) ? veto.cap() : null;
            Dimension scored = Dimension.of(own, new Share(dimension.weight(), whole), cap);
            addends.addAll(scored.addends());
            scores.add(new DimensionScore(dimension.code(), dimension.weight(), scored.score(), cap != null));
            covered = covered.add(dimension.weight().multiply(scored.covered()));
        }
        return new Weighing(addends, Decimals.quotient(covered, whole), List.copyOf(scores));
    }

    /** A veto is an enterprise's own: it does not cap the cluster that it belongs to. */
    private static boolean isVetoed(Methodology methodology, Contributions contributions) {
        Veto veto = methodology.definition().veto();
        return veto != null
                && contributions.enterprises() == 1
                && contributions.figures().stream()
                        .anyMatch(figure -> figure.code().equals(veto.figure())
                                && figure.value().signum() > 0);
    }

    private static BigDecimal weight(List<ScoredIndicator> indicators) {
        return indicators.stream().map(one -> one.indicator().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * One dimension.
     *
     * @param covered the part of its weight that was computed, 0 to 1, DECIMAL128
     */
    private record Dimension(List<Addend> addends, BigDecimal score, BigDecimal covered) {

        private static final BigDecimal FULL = new BigDecimal("100");

        static Dimension of(List<ScoredIndicator> own, Share share, @Nullable BigDecimal cap) {
            BigDecimal whole = weight(own);
            BigDecimal computed =
                    weight(own.stream().filter(ScoredIndicator::isComputed).toList());
            List<Addend> exact = own.stream()
                    .flatMap(one ->
                            one.addends(share.times(new Share(one.indicator().weight(), whole))).stream())
                    .toList();
            BigDecimal reached = exact.stream()
                    .map(Addend::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .multiply(share.whole())
                    .divide(share.part(), Points.EXACT, RoundingMode.HALF_EVEN);
            BigDecimal most = cap != null && reached.compareTo(cap) > 0 ? cap : reached;
            return new Dimension(
                    most.compareTo(reached) < 0 ? scaled(exact, most, reached) : exact,
                    Decimals.normal(Decimals.rounded(most.min(FULL), 12)),
                    Decimals.quotient(computed, whole));
        }

        private static List<Addend> scaled(List<Addend> addends, BigDecimal cap, BigDecimal reached) {
            return addends.stream()
                    .map(addend -> addend.worth(
                            addend.points().multiply(cap).divide(reached, Points.EXACT, RoundingMode.HALF_EVEN)))
                    .toList();
        }
    }
}
