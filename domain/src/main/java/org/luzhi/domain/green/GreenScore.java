package org.luzhi.domain.green;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luzhi.domain.green.GreenAssessment.Anchor;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.standard.PinnedRow;

/**
 * What a green assessment scores.
 *
 * @param points of each indicator, zero to its weight; zero where an amount or an anchor is missing
 * @param uncapped their sum, 0 to 100
 * @param vetoed whether a condition is not met
 */
public record GreenScore(Map<GreenIndicator, BigDecimal> points, BigDecimal uncapped, boolean vetoed) {

    /** The most that a vetoed factory scores. */
    public static final BigDecimal CAP = new BigDecimal("59");

    public GreenScore {
        points = Collections.unmodifiableMap(new EnumMap<>(points));
    }

    /** @param pinned the weight of every indicator */
    static GreenScore of(GreenAssessment content, List<PinnedRow> pinned) {
        Map<GreenIndicator, BigDecimal> points = new EnumMap<>(GreenIndicator.class);
        BigDecimal sum = BigDecimal.ZERO;
        for (GreenIndicator indicator : GreenIndicator.values()) {
            BigDecimal scored = points(content, indicator, weight(pinned, indicator));
            points.put(indicator, scored);
            sum = sum.add(scored);
        }
        return new GreenScore(points, Decimals.normal(sum), content.vetoed());
    }

    /** The score that counts, 0 to 100, of a vetoed factory no more than {@link #CAP}. */
    public BigDecimal total() {
        return vetoed ? uncapped.min(CAP) : uncapped;
    }

    private static BigDecimal points(GreenAssessment content, GreenIndicator indicator, BigDecimal weight) {
        if (!indicator.isAnchored()) {
            return Decimals.normal(content.designLevel().share().multiply(weight));
        }
        return content.anchor(indicator)
                .flatMap(anchor -> points(content, anchor, weight))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> points(GreenAssessment content, Anchor anchor, BigDecimal weight) {
        Optional<BigDecimal> per = anchor.denominator().isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : anchor.denominator().flatMap(content::amount).filter(quantity -> quantity.signum() > 0);
        return anchor.indicator()
                .amount()
                .flatMap(content::amount)
                .map(anchor.indicator()::scaled)
                .flatMap(amount -> per.map(
                        divisor -> AnchoredPoints.of(amount, divisor, anchor.baseline(), anchor.leading(), weight)));
    }

    private static BigDecimal weight(List<PinnedRow> pinned, GreenIndicator indicator) {
        return pinned.stream()
                .filter(row -> row.code().equals(indicator.code()))
                .flatMap(row -> Optional.ofNullable(row.values().get("weight")).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no weight pinned for " + indicator.code()));
    }
}
