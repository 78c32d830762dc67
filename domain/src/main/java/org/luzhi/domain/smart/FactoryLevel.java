package org.luzhi.domain.smart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Level of a smart factory (智能工厂梯度培育, notices of six ministries 2024 and 2025), with the maturity level that a claim
 * to it presupposes (2, 2, 3, 4; confidence medium).
 */
public enum FactoryLevel {
    NONE(0),
    /** 基础级, self-declared. */
    BASIC(2),
    /** 先进级, of the province. */
    ADVANCED(2),
    /** 卓越级, of the ministries. */
    EXCELLENT(3),
    /** 领航级, of the ministries. */
    LEADING(4);

    private final int maturityFloor;

    FactoryLevel(int maturityFloor) {
        this.maturityFloor = maturityFloor;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    int maturityFloor() {
        return maturityFloor;
    }

    /** Whether an authority granted it, by a document that has a number. */
    boolean isGranted() {
        return compareTo(ADVANCED) >= 0;
    }

    /** 0 to 4. */
    BigDecimal points() {
        return BigDecimal.valueOf(ordinal());
    }
}
