package org.luzhi.domain.methodology;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.history.HistoryJson;

/**
 * How scores are made: data, never code, so that a score can be made again under the methodology of its day.
 *
 * @param digest SHA-256 of the definition's canonical JSON, lower-case hex
 */
public record Methodology(Definition definition, String digest) {

    /**
     * What the methodology's file says.
     *
     * @param id e.g. {@code CZ-2025.0}
     * @param provisionalBelow coverage, 0 to 1, under which a score is provisional
     * @param dimensions what each dimension weighs; then an indicator weighs within its own, and one without data scores 0.
     *     Null where indicators weigh by themselves, and those without data take no weight
     * @param veto what caps a dimension
     * @param kgcePerKwh conversion by which products limited in kWh are weighted (GB/T 2589-2020 Table A.2)
     */
    public record Definition(
            String id,
            @JsonProperty("name_zh") String chinese,
            @JsonProperty("name_en") String english,
            BigDecimal provisionalBelow,
            BigDecimal kgcePerKwh,
            @Nullable List<DimensionWeight> dimensions,
            @Nullable Veto veto,
            List<Indicator> indicators,
            String source,
            String confidence) {

        public Definition {
            dimensions = dimensions == null ? null : List.copyOf(dimensions);
            indicators = List.copyOf(indicators);
        }
    }

    /** @param weight of 100 */
    public record DimensionWeight(String code, BigDecimal weight) {}

    /**
     * A condition that caps a dimension (一票否决, GB/T 36132-2025 4.2).
     *
     * @param figure the figure that says so, when above 0
     * @param cap the most that the dimension then scores, 0 to 100
     */
    public record Veto(String figure, String dimension, BigDecimal cap) {}

    static Methodology of(Definition definition) {
        try {
            byte[] canonical = HistoryJson.mapper().writeValueAsBytes(definition);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
            return new Methodology(definition, HexFormat.of().formatHex(digest));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("methodology " + definition.id(), impossible);
        }
    }

    public String id() {
        return definition.id();
    }

    public List<Indicator> indicators() {
        return definition.indicators();
    }
}
