package org.luzhi.domain.emissions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A pollutant that the discharge permit limits. */
public enum PollutantKind {
    SO2,
    NOX,
    /** 颗粒物. */
    DUST,
    /** 化学需氧量. */
    COD,
    /** 氨氮. */
    NH3_N;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
