package org.luzhi.domain.chain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;

/** What an enterprise is to a chain (山西省重点产业链链主企业遴选及管理办法); the more, the more points. */
public enum ChainRole {
    /** 配套企业. */
    SUPPORT(1),
    /** 链核企业. */
    CORE(2),
    /** 链主企业. */
    LEADER(3);

    private final BigDecimal points;

    ChainRole(int points) {
        this.points = BigDecimal.valueOf(points);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    BigDecimal points() {
        return points;
    }
}
