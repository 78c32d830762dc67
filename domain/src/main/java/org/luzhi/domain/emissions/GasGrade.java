package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The gas grade of an underground mine by its yearly appraisal (矿井瓦斯等级鉴定). */
public enum GasGrade {
    /** 突出矿井. */
    OUTBURST("post_mining_high"),
    /** 高瓦斯矿井. */
    HIGH_GAS("post_mining_high"),
    /** 低瓦斯矿井. */
    LOW_GAS("post_mining_low");

    private final String postMining;

    GasGrade(String postMining) {
        this.postMining = postMining;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row of its post-mining factor. */
    String postMining() {
        return postMining;
    }
}
