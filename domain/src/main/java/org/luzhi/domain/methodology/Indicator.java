package org.luzhi.domain.methodology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a methodology.
 *
 * @param code e.g. {@code G1}
 * @param dimension {@code new}, {@code chain}, {@code green} or {@code smart} (新 长 绿 智)
 * @param weight of 100
 * @param anchors where its score begins and where it is full
 * @param numerator code of the figure that is measured; null for unit consumption, as all that follow it
 * @param denominator code of the figure it is divided by; null for a level
 * @param scale what the ratio is multiplied by before it is compared, e.g. 100 for a percentage
 * @param baseline where the score is 0
 * @param leading where it is 100; below the baseline where less is better
 * @param unit of baseline and leading
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record Indicator(
        String code,
        String dimension,
        @JsonProperty("name_zh") String chinese,
        @JsonProperty("name_en") String english,
        BigDecimal weight,
        Anchors anchors,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable BigDecimal scale,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal leading,
        @Nullable String unit,
        String source,
        String confidence) {

    /** The rules that an indicator's anchors can follow. */
    public enum Anchors {
        /**
         * Unit consumption between level 3 (0) and level 1 (100) of the product's GB limit; products are weighted by the
         * energy they take.
         */
        @JsonProperty("gb-level3-to-level1")
        GB_LEVEL3_TO_LEVEL1,
        /** A ratio of two figures, each summed before they are divided, between baseline and leading. */
        @JsonProperty("between-ratios")
        BETWEEN_RATIOS,
        /**
         * A level that an enterprise states, between baseline and leading; of several enterprises the mean, weighted by
         * their output value.
         */
        @JsonProperty("between-levels")
        BETWEEN_LEVELS
    }
}
