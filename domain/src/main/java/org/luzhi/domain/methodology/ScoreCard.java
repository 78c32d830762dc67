package org.luzhi.domain.methodology;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of an enterprise, a cluster or the city, and all it was made of.
 *
 * @param methodology id
 * @param methodologyDigest digest of the methodology's definition
 * @param score 0 to 100, exactly the sum of the addends; null when nothing could be computed
 * @param coverage weight of the indicators computed over the weight of those that apply, 0 to 1, DECIMAL128; 0 when none
 *     applies
 * @param provisional whether something it rests on is not accepted yet, could not be computed, or the coverage is too low
 * @param dimensions what each dimension came to; empty where the methodology has none
 * @param addends by position of their event, then product
 */
public record ScoreCard(
        String methodology,
        String methodologyDigest,
        @Nullable BigDecimal score,
        BigDecimal coverage,
        boolean provisional,
        List<DimensionScore> dimensions,
        List<IndicatorScore> indicators,
        List<Addend> addends) {

    /**
     * What one dimension came to.
     *
     * @param weight of 100
     * @param score 0 to 100, as far as its indicators reach; rounded half-even to 12 decimals
     * @param vetoed whether it was capped
     */
    public record DimensionScore(String code, BigDecimal weight, BigDecimal score, boolean vetoed) {}

    public ScoreCard {
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
        addends = List.copyOf(addends);
    }
}
