package org.luzhi.domain.methodology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * One indicator of a methodology.
 *
 * @param code e.g. {@code G1}
 * @param dimension {@code new}, {@code chain}, {@code green} or {@code smart} (新 长 绿 智)
 * @param weight of 100
 * @param anchors where its score begins and where it is full
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record Indicator(
        String code,
        String dimension,
        @JsonProperty("name_zh") String chinese,
        @JsonProperty("name_en") String english,
        BigDecimal weight,
        Anchors anchors,
        String source,
        String confidence) {

    /** The rules that an indicator's anchors can follow. */
    public enum Anchors {
        /**
         * Unit consumption between level 3 (0) and level 1 (100) of the product's GB limit; products are weighted by the
         * energy they take.
         */
        @JsonProperty("gb-level3-to-level1")
        GB_LEVEL3_TO_LEVEL1
    }
}
